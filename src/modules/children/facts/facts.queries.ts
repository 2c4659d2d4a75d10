import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Act, Fact, FactKind, Said } from './fact.ts';
import type { Columns } from './given.ts';

/** Who the child is, as returns, lists and people have it now; codes are the census's own. */
export interface ChildFacts {
  /** By the names of the columns; a protected address is there only for who is named for it. */
  columns: Columns;
  upnUnknown: string | null;
  /** Whom to ask for a protected address; null where it is not protected. */
  addressContact: string | null;
  /** The viewer may read the address. */
  seesAddress: boolean;
  /** When somebody added the child by hand; null for one that came with a return. */
  addedAt: Date | null;
}

/** The facts of one child; undefined when it is not there or not the viewer's to see. */
export async function readFacts(tx: Tx, childId: string): Promise<ChildFacts | undefined> {
  const { rows } = await sql<ChildFacts>`
    select jsonb_build_object('given_name', c.given_name, 'family_name', c.family_name, 'known_as', c.known_as, 'birth_date', c.birth_date,
             'expected_birth_date', c.expected_birth_date, 'death_date', c.death_date, 'sex', c.sex, 'ethnicity', c.ethnicity,
             'disabilities', c.disabilities, 'upn', c.upn, 'former_upn', c.former_upn, 'nhs_number', c.nhs_number,
             'address', coalesce(c.address, p.address), 'postcode', coalesce(c.postcode, p.postcode)) as columns,
           c.upn_unknown as "upnUnknown", c.address_contact as "addressContact",
           c.address_contact is null or p.child_id is not null as "seesAddress", c.added_at as "addedAt"
      from children.child c
      left join children.protected_address p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`.execute(tx);
  return rows[0];
}

/** Everything people have said of one child, the earliest first; of a protected address only for who is named for it. */
export async function listFacts(tx: Tx, childId: string): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select f.fact_id as "factId", f.kind, f.slot, f.said, f.from_on as "from", f.until_on as "until", f.act,
           f.replaces_fact_id as "replacesFactId", f.follows_fact_id as "followsFactId", f.was, f.because,
           u.full_name as "saidByName", coalesce(a.name, '') as "agencyName", f.said_at as "saidAt"
      from children.fact f
      join access.user_account u on u.partnership_id = f.partnership_id and u.user_id = f.said_by
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where f.partnership_id = (select access.viewer_partnership()) and f.child_id = ${childId}
     order by f.said_at, f.fact_id`.execute(tx);
  return rows;
}

/**
 * Waits until nobody else is changing what is said of these children, so that what is read next stays as it is; in the order of their ids,
 * so that two who change brothers and sisters do not wait for each other.
 */
export async function holdChildren(tx: Tx, childIds: readonly string[]): Promise<void> {
  await sql`
    select from children.child c where c.partnership_id = (select access.viewer_partnership()) and c.child_id = any(${[...childIds]}::uuid[])
     order by c.child_id for update`.execute(tx);
}

export interface NewFact {
  factId: string;
  childId: string;
  kind: FactKind;
  slot: string;
  said: Said;
  from: string | null;
  until: string | null;
  act: Act;
  replacesFactId?: string | null;
  followsFactId?: string | null;
  was?: Said | null;
  because: string;
}

/** Writes what somebody says, in the viewer's name. */
export async function addFact(tx: Tx, fact: NewFact, at: Date): Promise<void> {
  const { replacesFactId = null, followsFactId = null, was = null } = fact;
  await sql`
    insert into children.fact (partnership_id, fact_id, child_id, kind, slot, said, from_on, until_on, act, replaces_fact_id, follows_fact_id, was, because, said_by, said_at)
    values ((select access.viewer_partnership()), ${fact.factId}, ${fact.childId}, ${fact.kind}, ${fact.slot}, ${JSON.stringify(fact.said)}::jsonb,
            ${fact.from}::date, ${fact.until}::date, ${fact.act}, ${replacesFactId}::uuid, ${followsFactId}::uuid,
            ${was === null ? null : JSON.stringify(was)}::jsonb, ${fact.because}, (select access.viewer_id()), ${at})`.execute(
    tx,
  );
}

/** Puts what people say into the columns that lists and pages read, and notes that it is a person's word. */
export async function writeColumns(tx: Tx, childId: string, columns: Columns, at: Date): Promise<void> {
  const names = Object.keys(columns);
  const said = JSON.stringify(columns);
  const set = names.map((name) => sql`, ${sql.ref(name)} = s.${sql.ref(name)}`);
  await sql`
    update children.child c
       set by_hand = array(select distinct h from unnest(c.by_hand || ${names}::text[]) h order by h), version = c.version + 1, updated_at = ${at}
           ${sql.join(set, sql``)}
      from jsonb_populate_record(null::children.child, ${said}::jsonb) s
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`.execute(tx);
}

/** Writes an address that is protected, for somebody who may read it; false for anybody else. */
export async function writeProtectedAddress(
  tx: Tx,
  childId: string,
  { address, postcode }: Columns,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select children.write_protected_address(${childId}, ${address ?? null}::text, ${postcode ?? null}::text) as done`.execute(
    tx,
  );
  return rows[0]?.done === true;
}

export interface Housemate {
  childId: string;
  givenName: string | null;
  familyName: string | null;
  knownAs: string | null;
  localId: string;
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
}

/** Other children whom the viewer may see and who live, as far as is known, at the address of this one; none where it is protected. */
export async function listHousemates(tx: Tx, childId: string): Promise<Housemate[]> {
  const { rows } = await sql<Housemate>`
    select o.child_id as "childId", o.given_name as "givenName", o.family_name as "familyName", o.known_as as "knownAs", o.local_id as "localId",
           o.birth_date as "birthDate", o.expected_birth_date as "expectedBirthDate", o.death_date as "deathDate"
      from children.child c
      join children.child o on o.partnership_id = c.partnership_id and o.child_id <> c.child_id and o.postcode = c.postcode and o.address = c.address
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId} and o.gone_since is null and o.death_date is null
     order by coalesce(o.birth_date, o.expected_birth_date), o.local_id limit 20`.execute(tx);
  return rows;
}
