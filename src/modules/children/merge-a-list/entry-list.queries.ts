import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { EntryList, ListOutcome } from './entry-list.ts';
import { headingsKey, type Understanding } from './rules/list-fields.rules.ts';
import type { Decisions } from './rules/plan-merge.rules.ts';

const here = sql`l.partnership_id = (select access.viewer_partnership())`;

export const listColumns = sql`
  l.list_id as "listId", l.child_id as "childId", l.file_id as "fileId", l.file_name as "fileName",
  l.content_type as "contentType", l.bytes, l.state, l.understood,
  l.decisions, array(select unnest(o.left_keys) from children.entry_list o
                      where o.partnership_id = l.partnership_id and o.child_id = l.child_id and o.state = 'done') as settled, l.outcome, u.full_name as "madeByName", l.made_at as "madeAt", e.full_name as "endedByName", l.ended_at as "endedAt", l.version`;
export const listPeople = sql`
  join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.made_by
  left join access.user_account e on e.partnership_id = l.partnership_id and e.user_id = l.ended_by`;

/** Notes a list on its way in, of the viewer's agency. */
export async function addEntryList(
  tx: Tx,
  viewer: Pick<Viewer, 'partnershipId' | 'userId' | 'agencyId'>,
  list: Pick<EntryList, 'listId' | 'childId' | 'fileId' | 'fileName' | 'contentType' | 'bytes'> & {
    understood: Understanding | null;
    at: Date;
  },
): Promise<void> {
  await sql`
    insert into children.entry_list (partnership_id, list_id, child_id, agency_id, file_id, file_name, content_type, bytes, understood,
                                     made_by, made_at)
    values (${viewer.partnershipId}, ${list.listId}, ${list.childId}, ${viewer.agencyId}, ${list.fileId}, ${list.fileName}, ${list.contentType},
            ${list.bytes}, ${list.understood === null ? null : JSON.stringify(list.understood)}::jsonb, ${viewer.userId}, ${list.at})`.execute(
    tx,
  );
}

/** A list about a child; undefined when it is not there, or not of the viewer's agency, or about a child they may not see. */
export async function findList(tx: Tx, childId: string, listId: string): Promise<EntryList | undefined> {
  const { rows } = await sql<EntryList>`
    select ${listColumns} from children.entry_list l ${listPeople}
     where ${here} and l.child_id = ${childId} and l.list_id = ${listId}`.execute(tx);
  return rows[0];
}

/** The lists about a child that the viewer's agency has begun and not ended, the latest first. */
export async function listOpenLists(tx: Tx, childId: string): Promise<EntryList[]> {
  const { rows } = await sql<EntryList>`
    select ${listColumns} from children.entry_list l ${listPeople}
     where ${here} and l.child_id = ${childId} and l.state = 'open' order by l.made_at desc, l.list_id limit 20`.execute(
    tx,
  );
  return rows;
}

/** Keeps how an open list is understood; false when it is no longer open, or somebody has changed it since that version. */
export async function keepUnderstanding(
  tx: Tx,
  list: Pick<EntryList, 'listId' | 'version'>,
  understood: Understanding,
): Promise<boolean> {
  const kept = await sql`
    update children.entry_list l set understood = ${JSON.stringify(understood)}::jsonb, version = version + 1
     where ${here} and l.list_id = ${list.listId} and l.state = 'open' and l.version = ${list.version}`.execute(
    tx,
  );
  return kept.numAffectedRows === 1n;
}

/** Adds what somebody said of rows to what was said before; false when the list is no longer open. */
export async function keepDecisions(tx: Tx, listId: string, decisions: Decisions): Promise<boolean> {
  const kept = await sql`
    update children.entry_list l set decisions = l.decisions || ${JSON.stringify(decisions)}::jsonb, version = version + 1
     where ${here} and l.list_id = ${listId} and l.state = 'open'`.execute(tx);
  return kept.numAffectedRows === 1n;
}

/** Ends a list, done or left; false when somebody has ended it before. */
export async function endList(
  tx: Tx,
  listId: string,
  given: { outcome: ListOutcome | null; leftKeys: readonly string[]; by: string; at: Date },
): Promise<boolean> {
  const ended = await sql`
    update children.entry_list l
       set state = ${given.outcome === null ? 'left' : 'done'}, outcome = ${given.outcome === null ? null : JSON.stringify(given.outcome)}::jsonb,
           left_keys = ${[...given.leftKeys]}::text[], ended_by = ${given.by}, ended_at = ${given.at}, version = version + 1
     where ${here} and l.list_id = ${listId} and l.state = 'open'`.execute(tx);
  return ended.numAffectedRows === 1n;
}

/** Lets go of the file of a list that was left. */
export async function letGoOfFile(tx: Tx, listId: string): Promise<void> {
  await sql`select children.let_go_of_list_file(${listId})`.execute(tx);
}

/** One at a time merges into a child's chronology: whoever comes second waits, and then sees what the first has added. */
export async function waitForOthers(tx: Tx, childId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`children.merge:${childId}`}, 0))`.execute(tx);
}

/** How a list with these headings was understood by the viewer's agency last; undefined the first time. */
export async function findRemembered(tx: Tx, header: readonly string[]): Promise<Understanding | undefined> {
  const { rows } = await sql<{ understood: Understanding }>`
    select l.understood from children.remembered_list l
     where ${here} and l.agency_id = (select access.viewer_agency()) and l.headings = md5(${headingsKey(header)})`.execute(
    tx,
  );
  return rows[0]?.understood;
}

/** Remembers it for the next list. */
export async function rememberList(
  tx: Tx,
  viewer: Viewer,
  given: { header: readonly string[]; understood: Understanding; at: Date },
): Promise<void> {
  await sql`
    insert into children.remembered_list (partnership_id, agency_id, headings, understood, said_at)
    values (${viewer.partnershipId}, ${viewer.agencyId}, md5(${headingsKey(given.header)}), ${JSON.stringify(given.understood)}::jsonb, ${given.at})
    on conflict (partnership_id, agency_id, headings) do update set understood = excluded.understood, said_at = excluded.said_at`.execute(
    tx,
  );
}

/** Leaves the lists that nobody has gone on with since then: for the system account. */
export async function leaveOldLists(tx: Tx, since: Date, at: Date): Promise<number> {
  const { rows } = await sql<{
    gone: number;
  }>`select children.leave_old_lists(${since}, ${at}) as gone`.execute(tx);
  return rows[0]?.gone ?? 0;
}
