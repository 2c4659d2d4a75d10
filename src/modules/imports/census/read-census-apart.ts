import { Readers } from '#platform/readers/index.ts';
import type { CensusRowsPart } from './census-part.ts';
import type { CensusReaderMessage, CensusReaderOrder } from './census-reader-messages.ts';
import { CensusRefusal } from './census-refusal.ts';

export type ReadCensusApartOptions = {
  expectedAuthority?: string;
  maxBytes?: number;
  /** Bank holidays, `YYYY-MM-DD`, on which no conference is held. */
  holidays?: string[];
  /** Aborting ends the reading at once, also in the middle of a piece. */
  signal?: AbortSignal;
  /** At most ten times a second: bytes and children read so far. */
  onProgress?: (bytes: number, children: number) => void;
};

/**
 * Children soon become garbage, so little room for young objects keeps memory low at no cost in time. The room for old ones is several times
 * what the reader holds, so that a million children fit in 400 MB; less room would have it sweep more than it reads.
 */
const readers = new Readers({
  program: new URL('./census-reader.ts', import.meta.url),
  oldMb: 128,
  youngMb: 8,
  atOnce: 2,
});

/**
 * `readCensus` of the file at `path` in a process of its own, so that pages go on being answered meanwhile; children come as rows. Stopping to
 * take parts (leaving the loop, an error in it, or the signal) ends the process. Throws the same `CensusRefusal`.
 */
export async function* readCensusApart(
  path: string,
  options: ReadCensusApartOptions = {},
): AsyncGenerator<CensusRowsPart, void, void> {
  const { expectedAuthority, maxBytes, holidays = [], signal, onProgress } = options;
  const order: CensusReaderOrder = { path, expectedAuthority, maxBytes, holidays };
  let refusal: CensusRefusal | undefined;
  for await (const said of readers.follow<CensusReaderMessage>(order, { signal })) {
    if (said.kind === 'part') yield said.part;
    else if (said.kind === 'progress') onProgress?.(said.bytes, said.children);
    else refusal = new CensusRefusal(said.code, said.params);
  }
  if (refusal !== undefined) throw refusal;
}
