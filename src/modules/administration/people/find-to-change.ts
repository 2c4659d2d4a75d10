import type { Visit } from '#platform/web/visit.ts';
import { mayChange, type Person } from './person.ts';
import { findPerson } from './person.queries.ts';

/** The person of the address, when the viewer may change them; undefined when not, or when there is nobody: the two look the same. */
export async function findToChange(visit: Visit): Promise<Person | undefined> {
  const person = await findPerson(visit.tx, visit.params['userId'] ?? '');
  return person !== undefined && mayChange(visit.viewer, person) ? person : undefined;
}
