import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Candidate, Says, StandingLine, Stands } from './match.ts';

const columns = sql`
  s.row_id as "rowId", s.list_id as "listId", s.line, s.said, s.number, s.version, s.stands, s.child_id as "childId", s.weight, s.says
  from matches.standing s where s.partnership_id = (select access.viewer_partnership())`;

/** How many lines of a list stand how, for the viewer; a standing without lines is missing. */
export async function countStandings(tx: Tx, listId: string): Promise<Partial<Record<Stands, number>>> {
  const { rows } = await sql<{ stands: Stands; lines: number }>`
    select stands, count(*)::integer as lines from matches.standing
     where partnership_id = (select access.viewer_partnership()) and list_id = ${listId} group by stands`.execute(
    tx,
  );
  return Object.fromEntries(rows.map(({ stands, lines }) => [stands, lines]));
}

/** One page of the lines that stand so, in their order. */
export async function listLines(
  tx: Tx,
  listId: string,
  wanted: { stands: Stands; first: number; most: number },
): Promise<StandingLine[]> {
  const { rows } = await sql<StandingLine>`
    select ${columns} and s.list_id = ${listId} and s.stands = ${wanted.stands}
     order by s.line limit ${wanted.most} offset ${wanted.first}`.execute(tx);
  return rows;
}

/** One line of a list; undefined when it is not there, not matched yet, or not the viewer's to see. */
export async function findLine(tx: Tx, listId: string, rowId: string): Promise<StandingLine | undefined> {
  const { rows } = await sql<StandingLine>`
    select ${columns} and s.list_id = ${listId} and s.row_id = ${rowId}`.execute(tx);
  return rows[0];
}

/** These lines of a list, in their order; those that are not there are missing. */
export async function listLinesById(
  tx: Tx,
  listId: string,
  rowIds: readonly string[],
): Promise<StandingLine[]> {
  const { rows } = await sql<StandingLine>`
    select ${columns} and s.list_id = ${listId} and s.row_id = any(${[...rowIds]}::uuid[]) order by s.line`.execute(
    tx,
  );
  return rows;
}

/** The next line on which somebody must look, after this one or from the beginning; undefined when none is left. */
export async function findNextPerhaps(tx: Tx, listId: string, after: number): Promise<string | undefined> {
  const { rows } = await sql<{ rowId: string }>`
    select row_id as "rowId" from matches.standing
     where partnership_id = (select access.viewer_partnership()) and list_id = ${listId} and stands = 'perhaps' and says is null
     order by line <= ${after}, line limit 1`.execute(tx);
  return rows[0]?.rowId;
}

/** Whom a line may be about, the likeliest first: children the viewer may see alone. */
export async function listCandidates(tx: Tx, rowId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select child_id as "childId", weight, parts, says from matches.candidate
     where partnership_id = (select access.viewer_partnership()) and row_id = ${rowId}
     order by is_same desc, weight desc, child_id`.execute(tx);
  return rows;
}

export interface ComparedChild {
  childId: string;
  knownAs: string | null;
  givenName: string | null;
  familyName: string | null;
  birthDate: string | null;
  sex: string | null;
  nhsNumber: string | null;
  upn: string | null;
  address: string | null;
  postcode: string | null;
}

/** What stands beside the line: of children the viewer may see, no address that is protected. */
export async function findCompared(tx: Tx, childIds: readonly string[]): Promise<Map<string, ComparedChild>> {
  const { rows } = await sql<ComparedChild>`
    select child_id as "childId", known_as as "knownAs", given_name as "givenName", family_name as "familyName",
           coalesce(birth_date, expected_birth_date) as "birthDate", sex, nhs_number as "nhsNumber", upn,
           case when address_contact is null then address end as address, case when address_contact is null then postcode end as postcode
      from children.child where partnership_id = (select access.viewer_partnership()) and child_id = any(${[...childIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.childId, row]));
}

export interface Decision {
  says: Says;
  childId: string;
  line: number;
  isTogether: boolean;
  because: string;
  decidedByName: string;
  decidedAt: Date;
  factId: string | null;
}

const decided = sql`
  d.says, d.child_id as "childId", d.line, d.is_together as "isTogether", d.because, u.full_name as "decidedByName", d.decided_at as "decidedAt",
  d.fact_id as "factId"
  from matches.decision d join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.decided_by
 where d.partnership_id = (select access.viewer_partnership())`;

/** What people decided about a line, the latest first. */
export async function listDecisions(tx: Tx, rowId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select ${decided} and d.row_id = ${rowId} order by d.decided_at desc, d.decision_id desc`.execute(tx);
  return rows;
}
