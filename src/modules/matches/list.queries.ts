import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ListRefused } from '#practice/lists/index.ts';
import type { KeptColumns, List, SaidOfChild } from './match.ts';

const columns = sql`
  l.list_id as "listId", l.agency_id as "agencyId", a.name as "agencyName", l.file_name as "fileName", l.file_id as "fileId", l.state, l.columns,
  l.refusal, l.all_rows as "allRows",
  (select count(*)::integer from matches.list_row r where r.partnership_id = l.partnership_id and r.list_id = l.list_id) as lines, l.matched_rows as "matchedRows", u.full_name as "uploadedByName", l.uploaded_at as "uploadedAt", l.version
  from matches.list l
  join access.agency a on a.partnership_id = l.partnership_id and a.agency_id = l.agency_id
  join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.uploaded_by
 where l.partnership_id = (select access.viewer_partnership())`;

/** One list; undefined when it is not there or the viewer's work is not the whole partnership. */
export async function findList(tx: Tx, listId: string): Promise<List | undefined> {
  const { rows } = await sql<List>`select ${columns} and l.list_id = ${listId}`.execute(tx);
  return rows[0];
}

/** The lists of the partnership, the newest first. */
export async function listLists(tx: Tx, most: number): Promise<List[]> {
  const { rows } = await sql<List>`
    select ${columns} order by l.uploaded_at desc, l.list_id desc limit ${most}`.execute(tx);
  return rows;
}

export interface Agency {
  agencyId: string;
  name: string;
}

/** The agencies of the viewer's partnership, by name. */
export async function listAgencies(tx: Tx): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select agency_id as "agencyId", name from access.agency
     where partnership_id = (select access.viewer_partnership()) order by name`.execute(tx);
  return rows;
}

export async function addList(
  tx: Tx,
  given: { agencyId: string; fileName: string; fileId: string; bytes: number; at: Date },
): Promise<string> {
  const { rows } = await sql<{ listId: string }>`
    insert into matches.list (partnership_id, agency_id, file_name, file_id, bytes, uploaded_by, uploaded_at)
    values ((select access.viewer_partnership()), ${given.agencyId}, ${given.fileName}, ${given.fileId}, ${given.bytes},
            (select access.viewer_id()), ${given.at})
    returning list_id as "listId"`.execute(tx);
  if (rows[0] === undefined) throw new Error('the list was not kept');
  return rows[0].listId;
}

/** How the columns of this agency's list before were understood; undefined before its first. */
export async function findLastColumns(tx: Tx, agencyId: string): Promise<KeptColumns | undefined> {
  const { rows } = await sql<{ columns: KeptColumns }>`
    select columns from matches.list
     where partnership_id = (select access.viewer_partnership()) and agency_id = ${agencyId} and columns is not null
     order by uploaded_at desc, list_id desc limit 1`.execute(tx);
  return rows[0]?.columns;
}

/** Keeps what the columns are, once; false when somebody did before. */
export async function keepColumns(tx: Tx, listId: string, kept: KeptColumns, at: Date): Promise<boolean> {
  const done = await sql`
    update matches.list set columns = ${JSON.stringify(kept)}::jsonb, state = 'reading', beat_at = ${at}, version = version + 1
     where list_id = ${listId} and state = 'chosen'`.execute(tx);
  return done.numAffectedRows === 1n;
}

/** Of a list that is being read: what it cannot be read for. */
export async function refuseList(tx: Tx, listId: string, refusal: ListRefused): Promise<void> {
  await sql`
    update matches.list set state = 'refused', refusal = ${JSON.stringify(refusal)}::jsonb, version = version + 1
     where list_id = ${listId} and state in ('chosen', 'reading')`.execute(tx);
}

export interface ReadLine {
  line: number;
  said: SaidOfChild;
  number: string | null;
}

/** Lays the lines of a list aside, all at once; nothing when that was done before. */
export async function keepLines(tx: Tx, listId: string, lines: readonly ReadLine[], at: Date): Promise<void> {
  const begun = await sql`
    update matches.list set state = 'matching', all_rows = ${lines.length}, beat_at = ${at}, version = version + 1
     where list_id = ${listId} and state = 'reading'`.execute(tx);
  if (begun.numAffectedRows !== 1n) return;
  await sql`
    insert into matches.list_row (partnership_id, list_id, line, said, number)
    select (select access.viewer_partnership()), ${listId}, x.line, x.said, x.number
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) x(line integer, said jsonb, number text)`.execute(
    tx,
  );
}

/** When the last decision about a list was made: the days until it is deleted count from here. */
export async function noteDecided(tx: Tx, listId: string, at: Date): Promise<void> {
  await sql`update matches.list set decided_at = ${at} where list_id = ${listId}`.execute(tx);
}

/** Lists whose reading or matching was cut off: silent since then. */
export async function listSilent(tx: Tx, since: Date): Promise<string[]> {
  const { rows } = await sql<{ listId: string }>`
    select list_id as "listId" from matches.list where state in ('reading', 'matching') and beat_at < ${since}`.execute(
    tx,
  );
  return rows.map(({ listId }) => listId);
}

/** Lists on which nothing is left to decide, whose last decision, or matching, was before that moment. */
export async function listOver(tx: Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ listId: string }>`
    select l.list_id as "listId" from matches.list l
     where l.partnership_id = (select access.viewer_partnership()) and l.state in ('matched', 'refused', 'chosen')
       and coalesce(l.decided_at, l.matched_at, l.uploaded_at) < ${before}
       and not exists (select from matches.standing s
                        where s.partnership_id = l.partnership_id and s.list_id = l.list_id and s.stands in ('sure', 'perhaps'))`.execute(
    tx,
  );
  return rows.map(({ listId }) => listId);
}

/** Deletes the lines of a list and lets go of its file: for the system account. */
export async function deleteLines(tx: Tx, listId: string, at: Date): Promise<void> {
  await sql`select matches.delete_lines(${listId}, ${at})`.execute(tx);
}

/** Lets go of the file of a list that is read: for the system account. */
export async function letGoOfFile(tx: Tx, listId: string): Promise<void> {
  await sql`select matches.let_go_of_file(${listId})`.execute(tx);
}

/** After how many days a decided list is deleted, as the partnership set it; undefined when it set nothing. */
export async function readKeepDays(tx: Tx, key: string, today: string): Promise<number | undefined> {
  const { rows } = await sql<{ amount: number }>`
    select amount from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key = ${key} and effective_from <= ${today}::date
     order by effective_from desc limit 1`.execute(tx);
  return rows[0]?.amount;
}
