import type pg from 'pg';
import type { Manifest } from './manifest.ts';
import { countRows, listRowRules, listTables } from './tables.queries.ts';

/** One thing that was looked at after a restore. */
export interface Check {
  isRight: boolean;
  sentence: string;
}

/**
 * Compares a restored database with what the backup says of it. `isAtEnd`: it was restored up to the moment the rows were counted at; later
 * or earlier there are others.
 */
export async function checkRestored(
  client: pg.Client,
  manifest: Manifest,
  isAtEnd: boolean,
): Promise<Check[]> {
  const rules = differences(manifest.rules, await listRowRules(client));
  const checks = [
    {
      isRight: !isAtEnd || rules.length === 0,
      sentence:
        rules.length === 0
          ? 'The row rules of every table are in place.'
          : `Row rules differ: ${rules.join('; ')}.`,
    },
  ];
  if (isAtEnd) checks.push(await checkCounts(client, manifest));
  return checks;
}

async function checkCounts(client: pg.Client, { counts }: Manifest): Promise<Check> {
  if (counts === undefined)
    return {
      isRight: false,
      sentence:
        'The backup could not count its rows, because something was written all the time: they cannot be compared.',
    };
  const found = await countRows(client, await listTables(client));
  const different = differences(counts, found);
  const rows = Object.values(found).reduce((sum, count) => sum + count, 0);
  return {
    isRight: different.length === 0,
    sentence:
      different.length === 0
        ? `All ${rows} rows of ${Object.keys(found).length} tables are there.`
        : `Rows differ: ${different.join('; ')}.`,
  };
}

/** What two lists say differently of the same names: 'a.b was 3, is 2'. */
export function differences<T extends string | number>(
  was: Readonly<Record<string, T>>,
  is: Readonly<Record<string, T>>,
): string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted();
  return names
    .filter((name) => was[name] !== is[name])
    .map((name) => `${name} was ${was[name] ?? 'not there'}, is ${is[name] ?? 'not there'}`);
}
