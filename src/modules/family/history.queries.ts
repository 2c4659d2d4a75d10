import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { BondFacts, LinkFacts, PersonFacts } from './family.ts';

/** Who said something, when and why; `change` says what kind of change it was. */
export interface Said {
  version: number;
  change: 'added' | 'changed' | 'corrected' | 'ended' | 'withdrawn';
  because: string;
  agencyName: string;
  enteredByName: string;
  enteredAt: Date;
}

const said = sql`
  x.version, x.change, x.because, a.name as "agencyName", u.full_name as "enteredByName", x.entered_at as "enteredAt"`;
const sayers = sql`
  join access.user_account u on u.partnership_id = x.partnership_id and u.user_id = x.entered_by
  join access.agency a on a.partnership_id = x.partnership_id and a.agency_id = x.agency_id
 where x.partnership_id = (select access.viewer_partnership())`;

/** Everything that was ever said of what people are to a child, the earliest first. */
export async function listLinkVersions(
  tx: Tx,
  childId: string,
): Promise<(Said & LinkFacts & { personId: string })[]> {
  const { rows } = await sql<Said & LinkFacts & { personId: string }>`
    select ${said}, x.person_id as "personId", x.relationship, x.since, x.until, x.lives_here as "livesHere", x.lives_since as "livesSince", x.cares,
           x.responsibility, x.responsibility_source as "responsibilitySource", x.engaged, x.risk, x.strength, x.direction
      from family.link_version x ${sayers} and x.child_id = ${childId} order by x.entered_at, x.person_id, x.version`.execute(
    tx,
  );
  return rows;
}

/** Everything that was ever said of these people themselves, the earliest first. */
export async function listPersonVersions(
  tx: Tx,
  personIds: readonly string[],
): Promise<(Said & PersonFacts & { personId: string })[]> {
  const { rows } = await sql<Said & PersonFacts & { personId: string }>`
    select ${said}, x.person_id as "personId", x.name, x.sex, x.born, x.due_on as "dueOn", x.has_died as "hasDied", x.died
      from family.person_version x ${sayers} and x.person_id = any (${[...personIds]}::uuid[])
     order by x.entered_at, x.person_id, x.version`.execute(tx);
  return rows;
}

/** Everything that was ever said of how these people belong together, the earliest first. */
export async function listBondVersions(
  tx: Tx,
  personIds: readonly string[],
): Promise<(Said & BondFacts & { bondId: string })[]> {
  const ids = [...personIds];
  const { rows } = await sql<Said & BondFacts & { bondId: string }>`
    select ${said}, x.bond_id as "bondId", x.one_person_id as "onePersonId", x.other_person_id as "otherPersonId", x.kind, x.since, x.until
      from family.bond_version x ${sayers} and x.one_person_id = any (${ids}::uuid[]) and x.other_person_id = any (${ids}::uuid[])
     order by x.entered_at, x.bond_id, x.version`.execute(tx);
  return rows;
}
