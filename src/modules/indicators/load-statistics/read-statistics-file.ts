import { createHash } from 'node:crypto';
import { readList, sayListRefused, type ListRefused } from '#practice/lists/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { NewStatisticsFile } from '../indicators.queries.ts';
import { readStatistics, type StatisticsRefused } from '../national/read-statistics.rules.ts';

/** What is kept of a file that can be read: its table, so that nothing is lost that a later edition of the product may read from it. */
type ReadFile = Pick<NewStatisticsFile, 'list' | 'firstYear' | 'lastYear' | 'sha256' | 'content'> & {
  rows: number;
};

/** A file of national statistics at a path, as CSV or as a workbook, or why it is not taken. */
export async function readStatisticsFile(path: string): Promise<ReadFile | ListRefused | StatisticsRefused> {
  const table = await readList(path);
  if ('code' in table) return table;
  const [slipped] = table.ragged;
  if (slipped !== undefined)
    return { refused: 'wrong-cell', line: slipped.line, what: String(slipped.found) };
  const read = readStatistics(table);
  if ('refused' in read) return read;
  const years = read.rows.map(({ year }) => year);
  const content = JSON.stringify({ header: table.header, rows: table.rows });
  return {
    ...{ list: read.list, rows: read.rows.length, content },
    ...{ firstYear: Math.min(...years), lastYear: Math.max(...years) },
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** Why a file of statistics is not taken, where in it, and what to do. */
export function sayRefusedFile(words: Words, why: ListRefused | StatisticsRefused): string {
  if ('code' in why) return sayListRefused(words, why);
  return words.t(`indicators.refused.${why.refused}`, {
    line: why.line ?? 1,
    what: (why.what ?? '').slice(0, 80),
  });
}
