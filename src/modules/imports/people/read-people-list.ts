import { hash } from 'node:crypto';
import type { CsvRecord } from '#practice/lists/index.ts';
import { SeenChildren } from '../census/seen-children.ts';
import { PeopleRefusal } from './people-refusal.ts';
import { peopleProblem, type PeopleBreach } from './people-rule.ts';
import { openReading, type PeopleSource, type ReadPeopleOptions } from './people-reading.ts';
import type { PeopleMapping, PeoplePart, ReadPerson } from './person-record.ts';
import { personOfRow } from './person-of-row.ts';

const ROWS_IN_A_BATCH = 500;
const MOST_COLUMNS = 500;

/**
 * The headings of a list, for `suggestMapping` and for a person to choose by; empty ones at the end, of columns somebody once
 * touched in a spreadsheet, are left out. Throws a `PeopleRefusal`.
 */
export async function readPeopleHeader(source: PeopleSource): Promise<string[]> {
  for await (const record of (await openReading(source, {})).records()) {
    return withoutEmptyEnd(headerOf(record));
  }
  throw new PeopleRefusal('empty');
}

/** The headings of a list as `readPeopleHeader` gives them, with its first rows, each with its number in the file. */
export async function readListRows(
  source: PeopleSource,
  most: number,
): Promise<{ header: string[]; rows: CsvRecord[] }> {
  let header: string[] | null = null;
  const rows: CsvRecord[] = [];
  for await (const record of (await openReading(source, {})).records()) {
    if (header === null) header = withoutEmptyEnd(headerOf(record));
    else rows.push({ row: record.row, cells: record.cells.map((cell) => cell.trim()) });
    if (rows.length >= most) break;
  }
  if (header === null) throw new PeopleRefusal('empty');
  if (rows.length === 0) throw new PeopleRefusal('no-rows');
  return { header, rows };
}

/**
 * Reads a list of names, homes and workers by the mapping of its columns: people in the file's order in batches of 500, then
 * the summary, reading on only as batches are taken. CSV with comma, semicolon, tab or bar, in UTF-8, UTF-16 or Windows-1252, with line breaks
 * in quotes; or an Excel workbook. Blank rows are passed over. Throws a `PeopleRefusal` when the list as a whole cannot be read, which may be after
 * many people have come out: keep nothing before the summary.
 */
export async function* readPeopleList(
  source: PeopleSource,
  mapping: PeopleMapping,
  options: ReadPeopleOptions = {},
): AsyncGenerator<PeoplePart, void, void> {
  refuseUnusable(mapping);
  const reading = await openReading(source, options);
  const seen = new SeenChildren();
  let header: string[] | null = null;
  let batch: ReadPerson[] = [];
  let rows = 0;
  for await (const record of reading.records()) {
    if (header === null) {
      header = headerOf(record);
      continue;
    }
    rows++;
    batch.push(readRow(record, mapping, header, seen));
    if (batch.length < ROWS_IN_A_BATCH) continue;
    yield { kind: 'people', batch };
    batch = [];
  }
  if (rows === 0) throw new PeopleRefusal(header === null ? 'empty' : 'no-rows');
  if (batch.length > 0) yield { kind: 'people', batch };
  yield { kind: 'summary', summary: { sha256: reading.sha256(), bytes: reading.bytes, rows } };
}

function refuseUnusable(mapping: PeopleMapping): void {
  if (!mapping.includes('localId')) throw new PeopleRefusal('no-local-id-column');
  const single = mapping.filter((field) => field !== null && field !== 'address');
  if (new Set(single).size < single.length) throw new PeopleRefusal('field-chosen-twice');
}

function headerOf({ cells }: CsvRecord): string[] {
  const headings = cells.map((cell) => cell.trim().replaceAll(/\s+/g, ' '));
  if (headings.length > MOST_COLUMNS) throw new PeopleRefusal('too-many-columns', { limit: MOST_COLUMNS });
  if (headings[0]?.startsWith('<') === true) throw new PeopleRefusal('not-csv');
  return headings;
}

function withoutEmptyEnd(header: readonly string[]): string[] {
  return header.slice(0, header.findLastIndex((heading) => heading !== '') + 1);
}

function readRow(
  { row, cells }: CsvRecord,
  mapping: PeopleMapping,
  header: readonly string[],
  seen: SeenChildren,
): ReadPerson {
  const { person, breaches } = personOfRow(cells, mapping, header);
  const fingerprint = hash('sha256', JSON.stringify(person), 'hex');
  const found: PeopleBreach[] = [...breaches];
  const before = person.localId === '' ? null : seen.see(person.localId, row, fingerprint);
  if (before !== null) {
    const rule = before.isSame ? 'local-id-repeated-same' : 'local-id-repeated';
    found.push({ rule, params: { firstRow: before.firstLine } });
  }
  const localId = person.localId === '' ? null : person.localId;
  const problems = found.map((breach) => peopleProblem(breach, row, localId));
  const isTaken = before === null && problems.every((problem) => problem.severity === 'warning');
  return { person: isTaken ? person : null, row, fingerprint, problems };
}
