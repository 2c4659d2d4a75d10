import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findToChange } from '../find-to-change.ts';
import { inviteAgain } from '../inviting.ts';

/** Sends another link to somebody who has not come yet. */
export async function submit(visit: Visit): Promise<Answer> {
  const person = await findToChange(visit);
  if (person === undefined) return notFound();
  if (person.state === 'invited' || person.state === 'invitation-over') {
    await inviteAgain(visit, person);
    visit.notes({ userId: person.userId });
  }
  return redirect(`/people/${person.userId}?done=invited`);
}
