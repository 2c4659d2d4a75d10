import type { CensusSummary } from '../census-part.ts';
import type { CensusChild, CensusHeader, CensusProblem, ReadChild } from '../census-record.ts';
import { CensusRefusal } from '../census-refusal.ts';
import { readCensus, type ReadCensusOptions } from '../read-census.ts';

export type WholeCensus = {
  header: CensusHeader;
  read: ReadChild[];
  /** The children that can be taken. */
  children: CensusChild[];
  /** Problems of the children, in order. */
  problems: CensusProblem[];
  summary: CensusSummary;
};

export type ReadWholeOptions = ReadCensusOptions & { pieceBytes?: number };

/** Bytes in pieces of the given size, as a file on a slow disk gives them. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

/** All parts at once, for files that are small. */
export async function partsOf<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

/** Everything one file gives, for tests that look at small files whole. */
export async function readAll(
  file: string | Uint8Array,
  options: ReadWholeOptions = {},
): Promise<WholeCensus> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const parts = await partsOf(readCensus(inPieces(bytes, options.pieceBytes ?? 4096), options));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first?.kind !== 'header' || last?.kind !== 'summary') throw new Error('no header or no summary came');
  const read = parts.flatMap((part) => (part.kind === 'children' ? part.batch : []));
  const children = read.flatMap((one) => (one.child === null ? [] : [one.child]));
  const problems = read.flatMap((one) => one.problems);
  return { header: first.header, read, children, problems, summary: last.summary };
}

/** The refusal of a file that must be refused. */
export async function refusalOf(
  file: string | Uint8Array,
  options: ReadWholeOptions = {},
): Promise<CensusRefusal> {
  const outcome = await readAll(file, options).then(
    () => new Error('the file was read'),
    (error: unknown) => error,
  );
  if (outcome instanceof CensusRefusal) return outcome;
  throw outcome;
}

/** `rule(params)` of each problem, short enough to compare in a test. */
export function rulesOf(problems: CensusProblem[]): string[] {
  return problems.map(({ rule, params }) => {
    const values = Object.values(params).join(', ');
    return values === '' ? rule : `${rule}(${values})`;
  });
}
