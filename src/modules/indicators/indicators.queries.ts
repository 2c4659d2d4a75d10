import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { StatisticsList } from './national/national-indicator.ts';

/** A file of national statistics that the partnership loaded. */
export interface StatisticsFile {
  statisticsFileId: string;
  list: StatisticsList;
  fileName: string;
  firstYear: number;
  lastYear: number;
  sha256: string;
  loadedByName: string;
  loadedAt: Date;
  setAsideAt: Date | null;
}

/** The files of the viewer's partnership, the oldest first; those that count, or all. */
export async function listStatisticsFiles(tx: Tx, which: 'counting' | 'all'): Promise<StatisticsFile[]> {
  const { rows } = await sql<StatisticsFile>`
    select f.statistics_file_id as "statisticsFileId", f.list, f.file_name as "fileName", f.first_year as "firstYear", f.last_year as "lastYear", f.sha256,
           u.full_name as "loadedByName", f.loaded_at as "loadedAt", f.set_aside_at as "setAsideAt"
      from indicators.statistics_file f
      join access.user_account u on u.partnership_id = f.partnership_id and u.user_id = f.loaded_by
     where f.partnership_id = (select access.viewer_partnership()) and (${which} = 'all' or f.set_aside_at is null)
     order by f.loaded_at, f.statistics_file_id`.execute(tx);
  return rows;
}

/** What stands in those files, by their hashes. */
export async function readStatisticsFiles(
  tx: Tx,
  hashes: readonly string[],
): Promise<{ sha256: string; content: string }[]> {
  const { rows } = await sql<{ sha256: string; content: string }>`
    select sha256, content from indicators.statistics_file
     where partnership_id = (select access.viewer_partnership()) and set_aside_at is null and sha256 = any(${[...hashes]}::text[])`.execute(
    tx,
  );
  return rows;
}

export interface NewStatisticsFile {
  statisticsFileId: string;
  list: StatisticsList;
  fileName: string;
  firstYear: number;
  lastYear: number;
  sha256: string;
  content: string;
  by: string;
  at: Date;
}

/** Keeps a file; false when the same is there already. */
export async function addStatisticsFile(tx: Tx, file: NewStatisticsFile): Promise<boolean> {
  const { statisticsFileId, list, fileName, firstYear, lastYear, sha256, content, by, at } = file;
  const added = await sql`
    insert into indicators.statistics_file (partnership_id, statistics_file_id, list, file_name, first_year, last_year, sha256, content, loaded_by, loaded_at)
    values ((select access.viewer_partnership()), ${statisticsFileId}, ${list}, ${fileName}, ${firstYear}, ${lastYear}, ${sha256}, ${content}, ${by}, ${at})
    on conflict (partnership_id, sha256) where set_aside_at is null do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Sets a file aside; false when it is not there or is set aside already. */
export async function setStatisticsFileAside(
  tx: Tx,
  fileId: string,
  who: { by: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update indicators.statistics_file set set_aside_by = ${who.by}, set_aside_at = ${who.at}
     where partnership_id = (select access.viewer_partnership()) and statistics_file_id = ${fileId} and set_aside_at is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

export interface Comparison {
  /** Counts the decisions; 0 while nobody has decided, and then the own area is the authority of the partnership's code. */
  number: number;
  ownArea: string | null;
  laCode: string;
  neighbours: string[];
  decidedByName: string | null;
  decidedAt: Date | null;
}

/** Whom the viewer's partnership compares itself with. */
export async function readComparison(tx: Tx): Promise<Comparison> {
  const { rows } = await sql<Comparison>`
    select coalesce(c.number, 0) as number, c.own_area as "ownArea", p.la_code as "laCode", coalesce(c.neighbours, '{}') as neighbours,
           u.full_name as "decidedByName", c.decided_at as "decidedAt"
      from access.partnership p
      left join indicators.comparison c on c.partnership_id = p.partnership_id
      left join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.decided_by
     where p.partnership_id = (select access.viewer_partnership())
     order by c.number desc nulls last limit 1`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Error('The viewer has no partnership');
  return found;
}

/** Decides it anew, after the decision of that number; false when somebody else decided meanwhile. */
export async function decideComparison(
  tx: Tx,
  given: { after: number; ownArea: string; neighbours: readonly string[]; by: string; at: Date },
): Promise<boolean> {
  const added = await sql`
    insert into indicators.comparison (partnership_id, number, own_area, neighbours, decided_by, decided_at)
    select (select access.viewer_partnership()), ${given.after + 1}, ${given.ownArea}, ${[...given.neighbours]}::text[], ${given.by}, ${given.at}
     where not exists (select from indicators.comparison where partnership_id = (select access.viewer_partnership()) and number > ${given.after})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
