import { existsSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { ListRow } from '#practice/matching/index.ts';

/** A file or an option that cannot be used, said in one sentence. */
export class Refused extends Error {}

/** The rows of a CSV with a heading line: UTF-8 or, failing that, Windows-1252; commas, semicolons or tabs. */
export function readList(file: string): ListRow[] {
  const text = readText(file);
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const rows = parseCsv(file, text, delimiterOf(heading));
  if (rows.length === 0) throw new Refused(`${file} has no rows below its heading line.`);
  return rows;
}

function parseCsv(file: string, text: string, delimiter: string): ListRow[] {
  try {
    return parse(text, { columns: true, trim: true, delimiter, skip_empty_lines: true, relax_quotes: true });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new Refused(`${file} cannot be read as a CSV with a heading line: ${fault.message}.`, {
      cause: fault,
    });
  }
}

function readText(file: string): string {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
  const bytes = readFileSync(file);
  if (bytes.includes(0))
    throw new Refused(`${file} is not a text file in UTF-8. Save it as "CSV UTF-8" and try again.`);
  const text = decode(bytes);
  if (text.trim() === '') throw new Refused(`${file} is empty.`);
  return text;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const delimiterOf = (heading: string): string =>
  [',', ';', '\t', '|'].reduce((best, sign) =>
    heading.split(sign).length > heading.split(best).length ? sign : best,
  );

/** What a columns.json holds; the truth column, if it is named there, left out. */
export function readColumnsFile(file: string, truth: string): unknown {
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
  const text = new TextDecoder().decode(readFileSync(file));
  try {
    return withoutTruth(JSON.parse(text), truth);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new Refused(`${file} is not JSON: ${fault.message}.`, { cause: fault });
  }
}

function withoutTruth(said: unknown, truth: string): unknown {
  if (Array.isArray(said)) return said.filter((entry) => !namesColumn(entry, truth));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said)
      .filter(([column]) => column !== truth)
      .map(([column, value]) => [
        column,
        column === 'columns' || column === 'fields' ? withoutTruth(value, truth) : value,
      ]),
  );
}

function namesColumn(entry: unknown, column: string): boolean {
  if (typeof entry === 'string') return entry === column;
  if (typeof entry !== 'object' || entry === null) return false;
  return Object.entries(entry).some(
    ([key, value]) => ['column', 'name', 'field'].includes(key) && value === column,
  );
}
