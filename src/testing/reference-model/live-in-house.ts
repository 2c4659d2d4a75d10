import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import type { Role } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { DB } from '#platform/db/schema.generated.ts';
import { buildPlan } from '../build-plan.ts';
import { insertRow, type Owner } from '../insert-row.ts';
import type { Happening } from './happenings.ts';
import { storeDisagreement } from './store-disagreement.ts';
import { storePath } from './store-path.ts';
import { storeReferral } from './store-referral.ts';
import { storeWork } from './store-work.ts';
import type { ModelWorld } from './who-may-see.ts';

/** Where the people and children of a model world are in the database. */
export interface Stored {
  people: { userId: string; partnershipId: string; agencyId: string; roles: readonly string[] }[];
  children: { childId: string; partnershipId: string; localId: string }[];
  /** Who owns the action about each child, and who added the paper. */
  owners: number[];
}

const BEGIN = Date.parse('2026-06-01T00:00:00Z');
export const momentOf = (hour: number) => new Date(BEGIN + hour * 3_600_000);
const spanOf = ({ from, until }: { from: number; until: number | null }) => ({
  fromAt: momentOf(from),
  until: until === null ? null : momentOf(until),
});

/** The birth date of every child. */
export const BORN = '2019-05-04';

let partnerships = 0;
/** Stores a world, each child with a plan that is stuck, an entry, an action and a paper. */
export async function storeWorld(database: Kysely<DB>, owner: Owner, world: ModelWorld): Promise<Stored> {
  const homes = [await storeHome(database), await storeHome(database)] as const;
  const people: Stored['people'] = [];
  for (const { partnership, agency, roles, wide } of world.people) {
    const home = homes[partnership === 0 ? 0 : 1];
    const person = {
      userId: randomUUID(),
      partnershipId: home.partnershipId,
      agencyId: home.agencies[agency] ?? '',
    };
    await addUser(database, {
      ...person,
      email: `${person.userId}@model.example`,
      fullName: person.userId,
      jobTitle: '',
      roles: roles as Role[],
    });
    // The row that comes with a role has no end: the model's times take its place.
    await owner.query('delete from access.scope_access where user_id = $1', [person.userId]);
    for (const span of wide)
      await insertRow(owner, 'access.scope_access', {
        ...ids(person),
        scope: 'partnership',
        basis: 'data-analyst',
        ...spanOf(span),
      });
    people.push({ ...person, roles });
  }
  const stored: Stored = { people, children: [], owners: [] };
  for (const partnership of world.children)
    await storeChild(owner, stored, homes[partnership === 0 ? 0 : 1], partnership, world);
  for (const { person, child, basis, ...span } of world.grants)
    await insertRow(owner, 'access.child_access', {
      ...ids(people[person]),
      childId: stored.children[child]?.childId,
      basis,
      source: `model:${basis}`,
      ...spanOf(span),
    });
  return stored;
}

const ids = (person: Stored['people'][number] | { userId: string; partnershipId: string } | undefined) => ({
  partnershipId: person?.partnershipId,
  userId: person?.userId,
});

interface Home {
  partnershipId: string;
  agencies: string[];
}

async function storeHome(database: Kysely<DB>): Promise<Home> {
  const laCode = String(partnerships++).padStart(3, '0');
  const partnershipId = await addPartnership(database, {
    name: `Model ${laCode}`,
    laCode,
    nation: 'england',
  });
  if (partnershipId === undefined) throw new Error(`There is a partnership ${laCode} already`);
  const agencies: string[] = [];
  for (const name of ['One', 'Two', 'Three'])
    agencies.push(await addAgency(database, { partnershipId, name, kind: 'health' }));
  return { partnershipId, agencies };
}

async function storeChild(owner: Owner, stored: Stored, home: Home, partnership: number, world: ModelWorld) {
  const { partnershipId } = home;
  const number = stored.children.length;
  const child = { partnershipId, childId: randomUUID(), localId: `M${number}` };
  await insertRow(owner, 'children.child', { ...child, familyName: 'Modelling', birthDate: BORN });
  await buildPlan(owner, child, { startDate: '2024-01-02' });
  const mates = world.people.flatMap((person, index) => (person.partnership === partnership ? [index] : []));
  const by = mates[number % Math.max(1, mates.length)];
  const author = by === undefined ? undefined : stored.people[by];
  if (author !== undefined) {
    const wrote = { by: author.userId, at: momentOf(0), agencyId: home.agencies[2] ?? '' };
    await storeWork(owner, child, wrote);
    await storePath(owner, child, wrote);
    await storeDisagreement(owner, child, { by: author.userId, at: momentOf(0), agencies: home.agencies });
    await storeReferral(owner, child, {
      by: author.userId,
      at: momentOf(0),
      agencies: home.agencies,
      number,
    });
  }
  stored.children.push(child);
  // Nobody of that partnership is there: no work either.
  stored.owners.push(by ?? -1);
}

const nobody = { userId: null, partnershipId: null, agencyId: null };

/** One transaction as somebody of the world at an hour. */
export function asModelPerson<T>(
  app: Kysely<DB>,
  stored: Stored,
  person: number,
  at: number,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { userId, partnershipId, agencyId } = stored.people[person] ?? nobody;
  return app.transaction().execute(async (tx) => {
    await sql`select access.become(${userId}, ${partnershipId}, ${agencyId}, ${momentOf(at)})`.execute(tx);
    return work(tx);
  });
}

/** Has it happen in the house, by the functions that its pages call. */
export async function happenInHouse(
  app: Kysely<DB>,
  owner: Owner,
  stored: Stored,
  happening: Happening,
  at: number,
): Promise<void> {
  const child = stored.children[happening.child];
  const userOf = (person: number) => stored.people[person]?.userId ?? '';
  if (happening.what === 'revoke') {
    await owner.query(
      `update access.child_access set until = $1
        where user_id = $2 and child_id = $3 and basis <> all ('{emergency,named}') and (until is null or until > $1)`,
      [momentOf(at), userOf(happening.person), child?.childId],
    );
    return;
  }
  const by = 'officer' in happening ? happening.officer : happening.person;
  await asModelPerson(app, stored, by, at, async (tx) => {
    for (const call of callsOf(happening, child?.childId ?? '', child?.localId ?? '', at, userOf))
      await sql`select ${call}`.execute(tx);
  });
}

function callsOf(
  happening: Exclude<Happening, { what: 'revoke' }>,
  childId: string,
  localId: string,
  at: number,
  userOf: (person: number) => string,
) {
  const restriction = sql`(select r.restriction_id from who_can_see.restrictions() r where r.child_id = ${childId} and r.lifted_at is null)`;
  const users = (people: readonly number[]) => sql`${people.map((person) => userOf(person))}::uuid[]`;
  const pointer = randomUUID();
  switch (happening.what) {
    case 'restrict':
      return [
        sql`who_can_see.restrict(${randomUUID()}, ${childId}, 'other', 'x', '2027-01-01', ${users(happening.people)})`,
      ];
    case 'name':
      return [sql`who_can_see.name_people(${restriction}, ${users(happening.people)})`];
    case 'end-naming':
      return [sql`who_can_see.end_naming(${restriction}, ${userOf(happening.person)})`];
    case 'lift':
      return [sql`who_can_see.lift(${restriction}, 1, 'x')`];
    case 'open':
      return [
        sql`who_can_see.point_to(${pointer}, ${localId}, '', null, '')`,
        sql`who_can_see.open_in_emergency(${randomUUID()}, ${pointer}, 'x', ${momentOf(at + happening.hours)})`,
      ];
    case 'end-own':
      return [sql`who_can_see.end_emergency(${childId})`];
  }
}
