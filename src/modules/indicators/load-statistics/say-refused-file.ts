import type { Words } from '#platform/words/index.ts';
import type { StatisticsRefused } from '../national/read-statistics.rules.ts';

/** Why a file of statistics is not taken, where in it, and what to do. */
export function sayRefusedFile(words: Words, { refused, line, what }: StatisticsRefused): string {
  const said = { line: line ?? 1, what: (what ?? '').slice(0, 80) };
  return words.t(`indicators.refused.${refused}`, said);
}
