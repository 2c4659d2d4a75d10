import { createReadStream } from 'node:fs';
import { CensusRefusal } from '../census/census-refusal.ts';
import { readCensus } from '../census/read-census.ts';

/**
 * The three-digit code of the authority whose return a file is, from its header; undefined when the file is refused before that, which
 * checking it says in words.
 */
export async function findAuthority(path: string): Promise<string | undefined> {
  const first = readCensus(createReadStream(path)).next();
  const part = await first.catch((error: unknown) => {
    if (error instanceof CensusRefusal) return undefined;
    throw error;
  });
  return part?.done === false && part.value.kind === 'header'
    ? (part.value.header.authorityCode ?? undefined)
    : undefined;
}
