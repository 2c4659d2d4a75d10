import { createHash, hash, type Hash } from 'node:crypto';
import { csvRecords, ListText, type CsvRecord, type Refuse } from '#practice/lists/index.ts';
import { SeenChildren } from '../census/seen-children.ts';
import { PeopleRefusal } from './people-refusal.ts';
import { peopleProblem, type PeopleBreach } from './people-rule.ts';
import type { PeopleMapping, PeoplePart, ReadPerson } from './person-record.ts';
import { personOfRow } from './person-of-row.ts';

export type PeopleSource = Uint8Array | AsyncIterable<Uint8Array>;

export type ReadPeopleOptions = {
  /** Refuse a longer file; 1 GiB unless told. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** After each piece read: bytes so far. */
  onProgress?: (bytes: number) => void;
};

const ROWS_IN_A_BATCH = 500;
const MOST_COLUMNS = 500;
const LARGEST_BYTES = 1024 ** 3;
/** Signs in one row: far more than anybody's name and address, far less than what would fill the memory. */
const LONGEST_ROW = 100_000;

const refuse: Refuse = (code, params) => new PeopleRefusal(code, params);

/**
 * The headings of a list, for `suggestMapping` and for a person to choose by; empty ones at the end, of columns somebody once
 * touched in a spreadsheet, are left out. Throws a `PeopleRefusal`.
 */
export async function readPeopleHeader(source: PeopleSource): Promise<string[]> {
  for await (const record of new PeopleReading(source, {}).records()) {
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
  for await (const record of new PeopleReading(source, {}).records()) {
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
 * the summary, reading on only as batches are taken. Comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252; line breaks
 * in quotes; blank rows passed over. Throws a `PeopleRefusal` when the list as a whole cannot be read, which may be after
 * many people have come out: keep nothing before the summary.
 */
export async function* readPeopleCsv(
  source: PeopleSource,
  mapping: PeopleMapping,
  options: ReadPeopleOptions = {},
): AsyncGenerator<PeoplePart, void, void> {
  refuseUnusable(mapping);
  const reading = new PeopleReading(source, options);
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
  yield { kind: 'summary', summary: { sha256: reading.digest.digest('hex'), bytes: reading.bytes, rows } };
}

/** One pass over the bytes: counted, digested, decoded, cut into rows. */
class PeopleReading {
  readonly digest: Hash = createHash('sha256');
  bytes = 0;
  private readonly source: PeopleSource;
  private readonly options: ReadPeopleOptions;

  constructor(source: PeopleSource, options: ReadPeopleOptions) {
    this.source = source;
    this.options = options;
  }

  /** The rows with something in them. */
  async *records(): AsyncGenerator<CsvRecord, void, void> {
    for await (const record of csvRecords(this.texts(), { longestRow: LONGEST_ROW, refuse })) {
      if (record.cells.some((cell) => cell.trim() !== '')) yield record;
    }
  }

  private async *texts(): AsyncGenerator<string, void, void> {
    const decoder = new ListText(refuse);
    const limit = this.options.maxBytes ?? LARGEST_BYTES;
    const pieces = this.source instanceof Uint8Array ? [this.source] : this.source;
    for await (const piece of pieces) {
      this.options.signal?.throwIfAborted();
      if (this.bytes === 0 && isSpreadsheet(piece)) throw new PeopleRefusal('spreadsheet');
      this.bytes += piece.byteLength;
      if (this.bytes > limit)
        throw new PeopleRefusal('too-large', { megabytes: Math.floor(limit / 1024 ** 2) });
      this.digest.update(piece);
      yield decoder.decode(piece);
      this.options.onProgress?.(this.bytes);
    }
    yield decoder.end();
  }
}

/** The first bytes of a zip, which a newer spreadsheet is, and of an older one. */
function isSpreadsheet(head: Uint8Array): boolean {
  const signature = Buffer.from(head.subarray(0, 4)).toString('hex');
  return signature === '504b0304' || signature === 'd0cf11e0';
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
