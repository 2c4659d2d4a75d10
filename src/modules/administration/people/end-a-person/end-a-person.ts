import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { endPerson, listWorkLeft } from '../change-people.queries.ts';
import { findToChange } from '../find-to-change.ts';
import { saySight } from '../person-in-words.ts';
import { mayEnd, type Person } from '../person.ts';

/** Asks once more, and says what ends and what is left to hand over. */
export async function show(visit: Visit): Promise<Answer> {
  const person = await findToEnd(visit);
  if (person === undefined) return notFound();
  const workLeft = await listWorkLeft(visit.tx, person.userId);
  return page('modules/administration/people/end-a-person/end-a-person.njk', {
    userId: person.userId,
    name: person.fullName,
    jobTitle: person.jobTitle,
    sight: saySight(visit.words, person),
    actions: workLeft.length,
  });
}

/** Somebody has left: their sessions, roles and everything that put them next to a child end now. */
export async function submit(visit: Visit): Promise<Answer> {
  const person = await findToEnd(visit);
  if (person === undefined) return notFound();
  await endPerson(visit.tx, person.userId);
  visit.notes({ userId: person.userId, roles: person.roles });
  await visit.addJob('access-review-settle', { partnershipId: visit.viewer.partnershipId });
  return redirect(`/people/${person.userId}/hand-over?left=now`);
}

async function findToEnd(visit: Visit): Promise<Person | undefined> {
  const person = await findToChange(visit);
  return person !== undefined && mayEnd(visit.viewer, person) ? person : undefined;
}
