import { z } from 'zod';
import { listDemonstrationPeople, type DemonstrationPerson } from '../../access/sessions.queries.ts';
import { notFound, page, type Answer, type PublicVisit } from '../../web/visit.ts';
import { signedIn } from '../sign-in/sign-in.ts';

/** The made-up people by what they come for, one click each. There are none outside a demonstration. */
export async function show(visit: PublicVisit): Promise<Answer> {
  const people = await listDemonstrationPeople(visit.tx);
  if (people.length === 0) return notFound();
  return page('platform/sign-in/demonstration/demonstration.njk', {
    partnerships: byPartnershipAndRole(people),
  });
}

export async function submit(visit: PublicVisit): Promise<Answer> {
  const wanted = z.uuid().safeParse(visit.body['userId']);
  const people = await listDemonstrationPeople(visit.tx);
  const person = people.find((one) => one.userId === wanted.data);
  if (person === undefined) return notFound();
  return signedIn(visit, person.userId, '/', { way: 'demonstration', factorAt: null });
}

function byPartnershipAndRole(people: DemonstrationPerson[]) {
  const partnerships = new Map<string, Map<string, DemonstrationPerson[]>>();
  for (const person of people) {
    const roles = partnerships.get(person.partnershipName) ?? new Map<string, DemonstrationPerson[]>();
    partnerships.set(person.partnershipName, roles);
    const role =
      person.roles.find((one) => one !== 'practitioner' && one !== 'panel-member') ??
      person.roles[0] ??
      'practitioner';
    roles.set(role, [...(roles.get(role) ?? []), person]);
  }
  return [...partnerships].map(([name, roles]) => ({
    name,
    roles: [...roles].map(([role, members]) => ({ role, people: members })),
  }));
}
