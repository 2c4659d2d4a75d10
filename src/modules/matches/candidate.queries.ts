import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { KeptPart, Line } from './match.ts';

/** A child of the partnership, as it is compared with a line; null where nothing is known. */
export interface FoundChild {
  childId: string;
  givenName: string | null;
  familyName: string | null;
  otherNames: string | null;
  birthDate: string | null;
  sex: string | null;
  nhsNumber: string | null;
  upn: string | null;
  address: string | null;
  postcode: string | null;
  /** The child has the line's number at the agency already. */
  hasNumber: boolean;
}

export interface Asked {
  names: readonly string[];
  day: string | null;
  postcodes: readonly string[];
  places: readonly string[];
  numbers: readonly string[];
  agency: string;
  number: string | null;
}

/** Children the viewer may see who may be the one asked about; none whose matching costs more among many than among few. */
export async function findCandidates(tx: Tx, asked: Asked, most: number): Promise<FoundChild[]> {
  const { rows } = await sql<FoundChild>`
    select child_id as "childId", given_name as "givenName", family_name as "familyName", other_names as "otherNames", birth_date as "birthDate",
           sex, nhs_number as "nhsNumber", upn, address, postcode, has_number as "hasNumber"
      from children.match_candidates(${JSON.stringify(asked)}::jsonb, ${most})`.execute(tx);
  return rows;
}

/** How many children the viewer sees, and the names that many of them have, each with the share of children who have it. */
export async function readUsualNames(
  tx: Tx,
): Promise<{ children: number; given: [string, number][]; family: [string, number][] }> {
  const { rows } = await sql<{ kind: 'all' | 'given' | 'family'; name: string; children: number }>`
    with known as materialized (
      select lower(given_name) as given, lower(family_name) as family from children.child where partnership_id = (select access.viewer_partnership()))
    select 'all' as kind, '' as name, count(*)::integer as children from known
    union all (select 'given', given, count(*)::integer from known where given is not null group by given having count(*) > 2 order by 3 desc limit 2000)
    union all (select 'family', family, count(*)::integer from known where family is not null group by family having count(*) > 2 order by 3 desc limit 2000)`.execute(
    tx,
  );
  const children = rows.find(({ kind }) => kind === 'all')?.children ?? 0;
  const of = (wanted: string) =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map(({ name, children: those }): [string, number] => [name, those / children]);
  return { children, given: of('given'), family: of('family') };
}

/** The next lines that nobody has matched yet, in their order. */
export async function listUnmatched(tx: Tx, listId: string, most: number): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select row_id as "rowId", list_id as "listId", line, said, number, version from matches.list_row
     where partnership_id = (select access.viewer_partnership()) and list_id = ${listId} and matched_at is null order by line limit ${most}`.execute(
    tx,
  );
  return rows;
}

/** The children of whom somebody said before that they are not the one this agency has under that number. */
export async function listRuledOut(tx: Tx, agencyId: string, number: string | null): Promise<string[]> {
  if (number === null) return [];
  const { rows } = await sql<{ childId: string }>`
    select s.child_id as "childId" from (
      select distinct on (child_id) child_id, says from matches.decision
       where partnership_id = (select access.viewer_partnership()) and agency_id = ${agencyId} and number = ${number}
       order by child_id, decided_at desc, decision_id desc) s
     where s.says = 'not-same'`.execute(tx);
  return rows.map(({ childId }) => childId);
}

export interface NewCandidate {
  rowId: string;
  childId: string;
  weight: number;
  parts: readonly KeptPart[];
  isFirm: boolean;
  place: number;
}

/** Keeps whom some lines may be about, and that these lines are matched; gives how many of the list are. */
export async function keepMatched(
  tx: Tx,
  listId: string,
  rowIds: readonly string[],
  candidates: readonly NewCandidate[],
  at: Date,
): Promise<void> {
  await sql`
    insert into matches.candidate (partnership_id, row_id, child_id, list_id, weight, parts, is_firm, place)
    select (select access.viewer_partnership()), x."rowId", x."childId", ${listId}, x.weight, x.parts, x."isFirm", x.place
      from jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) x("rowId" uuid, "childId" uuid, weight real, parts jsonb, "isFirm" boolean, place integer)
    on conflict do nothing`.execute(tx);
  await sql`
    update matches.list_row set matched_at = ${at} where row_id = any(${[...rowIds]}::uuid[])`.execute(tx);
  await sql`
    update matches.list l set beat_at = ${at},
           matched_rows = (select count(*) from matches.list_row r where r.partnership_id = l.partnership_id and r.list_id = l.list_id and r.matched_at is not null)
     where l.list_id = ${listId}`.execute(tx);
}

/** Every line of the list is matched. */
export async function noteMatched(tx: Tx, listId: string, at: Date): Promise<void> {
  await sql`
    update matches.list set state = 'matched', matched_at = ${at}, version = version + 1 where list_id = ${listId} and state = 'matching'`.execute(
    tx,
  );
}
