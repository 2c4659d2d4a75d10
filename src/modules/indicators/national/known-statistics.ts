import type { Tx } from '#platform/db/database.ts';
import { listStatisticsFiles, readStatisticsFiles } from '../indicators.queries.ts';
import { readStatistics, type StatisticsRead, type Table } from './read-statistics.rules.ts';
import { shippedStatistics } from './shipped-statistics.ts';
import { buildStatistics, type Statistics } from './statistics.ts';

/** Files that were read before, and what they make together: a page asks the same of them again and again. Files do not change. */
const files = new Map<string, StatisticsRead>();
let together: { key: string; statistics: Statistics } | undefined;
const MOST_FILES = 40;

/** The statistics of the product with the newer files of the viewer's partnership. */
export async function knownStatistics(tx: Tx): Promise<Statistics> {
  const hashes = (await listStatisticsFiles(tx, 'counting')).map(({ sha256 }) => sha256);
  const key = hashes.join(' ');
  if (together?.key === key) return together.statistics;
  const unread = hashes.filter((hash) => !files.has(hash));
  if (files.size + unread.length > MOST_FILES) files.clear();
  const wanted = hashes.filter((hash) => !files.has(hash));
  if (wanted.length > 0)
    for (const { sha256, content } of await readStatisticsFiles(tx, wanted)) {
      const read = readStatistics(JSON.parse(content) as Table);
      // Only what can be read was kept; a later edition of the product may know fewer lists.
      if (!('refused' in read)) files.set(sha256, read);
    }
  const own = hashes.flatMap((hash) => files.get(hash) ?? []);
  together = { key, statistics: buildStatistics([...shippedStatistics(), ...own]) };
  return together.statistics;
}
