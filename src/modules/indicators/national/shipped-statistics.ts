import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStatistics, type StatisticsRead } from './read-statistics.rules.ts';

let read: readonly StatisticsRead[] | undefined;

/** The lists that come with the product: see data/national-statistics/ORIGINS.md. Read once. */
export function shippedStatistics(): readonly StatisticsRead[] {
  const folder = new URL('../../../../data/national-statistics/', import.meta.url);
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => {
      const list = readStatistics(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'));
      if ('refused' in list) throw new Error(`${name} cannot be read: ${JSON.stringify(list)}`);
      return list;
    });
  return read;
}
