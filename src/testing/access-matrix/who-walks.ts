import { roles, wideRoles, type Role } from '#platform/access/index.ts';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addAgency, addTeam, addUser } from '#platform/access/set-up.queries.ts';
import { cwmArian, marloweVale } from '../../../db/demo/partnership.ts';
import { Person } from '../browserless.ts';
import { insertRow } from '../insert-row.ts';
import type { TestHouse } from '../open-test-house.ts';

/** How somebody stands to the child while it is open to all who have a reason, and while it is restricted to those who are named. */
export const relationships = {
  open: ['own team', 'other team', 'other agency', 'other partnership', 'taken away', 'over'],
  restricted: ['own team, not named', 'own team, named'],
} as const;
export type Relationship = (typeof relationships)['open' | 'restricted'][number];

/** One person a role, one with none, and one with every role that does not come with the whole partnership. */
const held: readonly (readonly Role[])[] = [
  [],
  ...roles.map((role) => [role]),
  roles.filter((role) => !wideRoles.includes(role)),
];

export interface Walker {
  relationship: Relationship;
  roles: readonly Role[];
  email: string;
  userId: string;
  person: Person;
}

const ownAgency = "Marlowe Vale Children's Services";

/** Everybody: each way of standing, with each of the roles. */
const everybody = [...relationships.open, ...relationships.restricted].flatMap((relationship) =>
  held.map((each) => ({ relationship, roles: each })),
);

/** Stores who walks, next to the children or not, as the relationship says. Taken away: an hour ago; over: at this very moment. */
export async function storeWalkers(
  house: TestHouse,
  childIds: readonly string[],
  who: readonly Pick<Walker, 'relationship' | 'roles'>[] = everybody,
): Promise<Walker[]> {
  const places = await storePlaces(house);
  const walkers: Walker[] = [];
  for (const { relationship, roles: each } of who) {
    const place = places(relationship);
    const number = walkers.length;
    const email = `${relationship.replaceAll(/\W+/g, '-')}.${number}@walk.example`;
    const userId = await addUser(house.app.house.database.owner, {
      ...{ ...place, email, fullName: `Walker ${number}`, jobTitle: 'Walks', roles: each },
    });
    if (userId === undefined) throw new Error(`${email} is there already`);
    const basis = each.includes('team-manager') ? 'team-manager' : 'allocated-worker';
    for (const childId of childIds) await stand(house, relationship, { ...place, userId, childId, basis });
    walkers.push({ relationship, roles: each, email, userId, person: await enter(house, userId, number) });
  }
  return walkers;
}

async function storePlaces(house: TestHouse) {
  const owner = house.app.house.database.owner;
  const home = (partnershipId: string, name: string) =>
    addAgency(owner, { partnershipId, name, kind: 'health' });
  const agencies = {
    own: await home(marloweVale.id, ownAgency),
    other: await home(marloweVale.id, 'Walkers'),
    away: await home(cwmArian.id, 'Walkers'),
  };
  const team = (name: string) =>
    addTeam(owner, { partnershipId: marloweVale.id, agencyId: agencies.own, name });
  const teams = { own: await team('Safeguarding Team East'), other: await team('Walking Team') };
  return (relationship: Relationship) => {
    if (relationship === 'other partnership')
      return { partnershipId: cwmArian.id, agencyId: agencies.away, teamId: null };
    if (relationship === 'other agency')
      return { partnershipId: marloweVale.id, agencyId: agencies.other, teamId: null };
    const teamId = relationship === 'other team' ? teams.other : teams.own;
    return { partnershipId: marloweVale.id, agencyId: agencies.own, teamId };
  };
}

async function stand(
  house: TestHouse,
  relationship: Relationship,
  who: { partnershipId: string; userId: string; childId: string; basis: string },
): Promise<void> {
  const now = house.clock.now();
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
  const untils: Partial<Record<Relationship, Date | null>> = {
    'own team': null,
    'own team, not named': null,
    'own team, named': null,
    'taken away': hours(-1),
    over: now,
  };
  const until = untils[relationship];
  if (until === undefined) return;
  const { partnershipId, userId, childId, basis } = who;
  const row = { partnershipId, userId, childId, basis, source: 'walk', fromAt: hours(-48), until };
  await insertRow(house.owner, 'access.child_access', row);
}

/** Signed in, and each from a network of their own: one place may ask only so often. */
async function enter(house: TestHouse, userId: string, number: number): Promise<Person> {
  const session = await startSession(house.app.house.database.app, userId, house.clock.now());
  return new Person(house.app.server, session, { network: `10.1.${number >> 8}.${number & 255}` });
}
