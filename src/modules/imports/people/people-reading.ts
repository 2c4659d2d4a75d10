import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { csvRecords, ListText, readList, type CsvRecord, type Refuse } from '#practice/lists/index.ts';
import { PeopleRefusal } from './people-refusal.ts';

/** The path of a file, CSV or Excel workbook by what it holds; or the bytes of a CSV file. */
export type PeopleSource = string | Uint8Array | AsyncIterable<Uint8Array>;

export type ReadPeopleOptions = {
  /** Refuse a longer CSV file; 1 GiB unless told. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** After each piece read: bytes so far. */
  onProgress?: (bytes: number) => void;
};

/** One pass over a list. */
export interface PeopleReading {
  /** The rows with something in them, the heading first, each with its number in the file. */
  records(): AsyncGenerator<CsvRecord, void, void>;
  /** Once all have been read: how many bytes, and their digest in hexadecimal. */
  readonly bytes: number;
  sha256(): string;
}

const LARGEST_BYTES = 1024 ** 3;
/** Signs in one row: far more than anybody's name and address, far less than what would fill the memory. */
const LONGEST_ROW = 100_000;

const refuse: Refuse = (code, params) => new PeopleRefusal(code, params);

export async function openReading(source: PeopleSource, options: ReadPeopleOptions): Promise<PeopleReading> {
  if (typeof source !== 'string') return new CsvReading(source, options);
  return (await isSpreadsheet(source))
    ? new WorkbookReading(source, options)
    : new CsvReading(createReadStream(source), options);
}

/** By the first bytes of a zip, which a newer spreadsheet is, and of an older one. */
async function isSpreadsheet(path: string): Promise<boolean> {
  await using handle = await open(path, 'r');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return ['504b0304', 'd0cf11e0'].includes(buffer.subarray(0, bytesRead).toString('hex'));
}

/** One pass over the bytes: counted, digested, decoded, cut into rows. */
class CsvReading implements PeopleReading {
  bytes = 0;
  private readonly digest: Hash = createHash('sha256');
  private readonly source: Exclude<PeopleSource, string>;
  private readonly options: ReadPeopleOptions;

  constructor(source: Exclude<PeopleSource, string>, options: ReadPeopleOptions) {
    this.source = source;
    this.options = options;
  }

  async *records(): AsyncGenerator<CsvRecord, void, void> {
    for await (const record of csvRecords(this.texts(), { longestRow: LONGEST_ROW, refuse })) {
      if (record.cells.some((cell) => cell.trim() !== '')) yield record;
    }
  }

  sha256(): string {
    return this.digest.digest('hex');
  }

  private async *texts(): AsyncGenerator<string, void, void> {
    const decoder = new ListText(refuse);
    const limit = this.options.maxBytes ?? LARGEST_BYTES;
    const pieces = this.source instanceof Uint8Array ? [this.source] : this.source;
    for await (const piece of pieces) {
      this.options.signal?.throwIfAborted();
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

/** A workbook is read as every other list is, in a thread of its own; what it refuses, this list refuses in the same words. */
class WorkbookReading implements PeopleReading {
  bytes = 0;
  private readonly digest: Hash = createHash('sha256');
  private readonly path: string;
  private readonly options: ReadPeopleOptions;

  constructor(path: string, options: ReadPeopleOptions) {
    this.path = path;
    this.options = options;
  }

  async *records(): AsyncGenerator<CsvRecord, void, void> {
    const { signal } = this.options;
    const list = await readList(this.path, signal === undefined ? {} : { signal });
    if ('code' in list) throw new PeopleRefusal(`list.${list.code}`, list.params);
    for await (const piece of createReadStream(this.path) as AsyncIterable<Buffer>) {
      this.bytes += piece.byteLength;
      this.digest.update(piece);
    }
    this.options.onProgress?.(this.bytes);
    // Where a heading stands in a workbook is not told, and nobody is told of it.
    yield { row: 1, cells: list.header };
    for (const { line, cells } of list.rows) yield { row: line, cells };
  }

  sha256(): string {
    return this.digest.digest('hex');
  }
}
