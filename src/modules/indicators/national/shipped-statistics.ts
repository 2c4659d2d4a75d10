import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readStatistics, type StatisticsRead, type Table } from './read-statistics.rules.ts';

let read: readonly StatisticsRead[] | undefined;

/** The lists that come with the product: see data/national-statistics/ORIGINS.md. Read once. */
export function shippedStatistics(): readonly StatisticsRead[] {
  const folder = new URL('../../../../data/national-statistics/', import.meta.url);
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => {
      const list = readStatistics(tableOf(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')));
      if ('refused' in list) throw new Error(`${name} cannot be read: ${JSON.stringify(list)}`);
      return list;
    });
  return read;
}

/** A file of the product as a table; it is known to be good. */
export function tableOf(text: string): Table {
  const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
  return { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}
