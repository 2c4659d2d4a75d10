import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { endSessions } from '../change-people.queries.ts';
import { findToChange } from '../find-to-change.ts';
import type { Person } from '../person.ts';

/** Asks once more before somebody is signed out everywhere: a lost laptop, a browser left open on a ward. */
export async function show(visit: Visit): Promise<Answer> {
  const person = await findToSignOut(visit);
  if (person === undefined) return notFound();
  return page('modules/administration/people/end-sessions/end-sessions.njk', {
    userId: person.userId,
    name: person.fullName,
    jobTitle: person.jobTitle,
  });
}

/** Every session ends now; the account goes on. */
export async function submit(visit: Visit): Promise<Answer> {
  const person = await findToSignOut(visit);
  if (person === undefined) return notFound();
  visit.notes({ userId: person.userId, sessions: await endSessions(visit.tx, person.userId) });
  return redirect(`/people/${person.userId}?done=signed-out`);
}

async function findToSignOut(visit: Visit): Promise<Person | undefined> {
  const person = await findToChange(visit);
  return person === undefined || person.state === 'left' ? undefined : person;
}
