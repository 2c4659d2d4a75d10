import { createHash } from 'node:crypto';
import type { CensusPart } from './census-part.ts';
import { CensusReading } from './census-reading.ts';
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
  let bytes = 0;
  for await (const chunk of source) {
    options.signal?.throwIfAborted();
    bytes += chunk.byteLength;
    refuseOver(options.maxBytes ?? LARGEST_BYTES, bytes);
    digest.update(chunk);
    for (let from = 0; from < chunk.byteLength; from += PIECE_BYTES) {
      text.write(chunk.subarray(from, from + PIECE_BYTES));
      yield* reading.takeParts(CHILDREN_IN_A_BATCH);
    }
    options.onProgress?.(bytes, reading.counts.children);
  }
  text.end();
  yield* reading.takeParts(1);
  const { counts, problems } = reading;
  yield { kind: 'summary', summary: { ...counts, sha256: digest.digest('hex'), bytes, problems } };
}

function refuseOver(limit: number, bytes: number): void {
  if (bytes > limit) throw new CensusRefusal('too-large', { megabytes: Math.floor(limit / 1024 ** 2) });
}
