import { createHash } from 'node:crypto';
import { CensusReading, type CensusCounts } from './census-reading.ts';
import type { CensusHeader, CensusProblem, ReadChild } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import { workingDaysExcept, type IsWorkingDay } from './working-day.ts';
import { XmlTextSource } from './xml-text-source.ts';

export type ReadCensusOptions = {
  /** Code of the authority whose return this must be. */
  expectedAuthority?: string;
  /** Refuse a longer file; 4 GiB unless told. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** Whether a conference could be held on a day; without it, Monday to Friday. */
  isWorkingDay?: IsWorkingDay;
  /** After each piece read: bytes and children so far. */
  onProgress?: (bytes: number, children: number) => void;
};

export type CensusSummary = CensusCounts & {
  /** SHA-256 of the file's bytes, in hexadecimal: the same file again has the same. */
  sha256: string;
  bytes: number;
  /** What is wrong with the file as a whole; problems of a child come with the child. */
  problems: CensusProblem[];
};

export type CensusPart =
  | { kind: 'header'; header: CensusHeader }
  | { kind: 'children'; batch: ReadChild[] }
  | { kind: 'summary'; summary: CensusSummary };

const CHILDREN_IN_A_BATCH = 500;
/** Small enough that what one piece sets free stays small, whatever the size of the source's own pieces. */
const PIECE_BYTES = 65_536;
const LARGEST_BYTES = 4 * 1024 ** 3;

/**
 * Reads a children in need census: the header first, then children in the file's order in batches of about 500, then the
 * summary. Reads on only as parts are taken, so memory stays flat. Throws a `CensusRefusal` when the file as a whole cannot
 * be read, which may be after many children have come out: keep nothing before the summary. A child repeated in the file
 * comes out with `child` null the second time.
 */
export async function* readCensus(
  source: AsyncIterable<Uint8Array>,
  options: ReadCensusOptions = {},
): AsyncGenerator<CensusPart, void, void> {
  const reading = new CensusReading(options.expectedAuthority, options.isWorkingDay ?? workingDaysExcept([]));
  const text = new XmlTextSource(reading);
  const digest = createHash('sha256');
  const maxBytes = options.maxBytes ?? LARGEST_BYTES;
  let bytes = 0;
  let hasHeader = false;
  for await (const chunk of source) {
    options.signal?.throwIfAborted();
    bytes += chunk.byteLength;
    if (bytes > maxBytes)
      throw new CensusRefusal('too-large', { megabytes: Math.floor(maxBytes / 1024 ** 2) });
    digest.update(chunk);
    for (let from = 0; from < chunk.byteLength; from += PIECE_BYTES) {
      text.write(chunk.subarray(from, from + PIECE_BYTES));
      if (!hasHeader && reading.header !== null) yield { kind: 'header', header: reading.header };
      hasHeader = reading.header !== null;
      const batch = reading.takeBatch(CHILDREN_IN_A_BATCH);
      if (batch !== null) yield { kind: 'children', batch };
    }
    options.onProgress?.(bytes, reading.counts.children);
  }
  text.end();
  if (!hasHeader && reading.header !== null) yield { kind: 'header', header: reading.header };
  const batch = reading.takeBatch(1);
  if (batch !== null) yield { kind: 'children', batch };
  yield {
    kind: 'summary',
    summary: { ...reading.counts, sha256: digest.digest('hex'), bytes, problems: reading.problems },
  };
}
