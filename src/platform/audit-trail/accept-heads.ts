import type { Kysely } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import { addToList, replaceNewest } from './head-files.ts';
import { signHead } from './head.ts';
import type { TrailKeeping } from './keeping.ts';
import { listHeads } from './seal.queries.ts';
import { verifyTrail } from './verify-trail.ts';

/**
 * After the database was put back to an earlier moment on purpose: signs what is there now, with the reason, so that it is what counts
 * from here on. What the heads said before stays in the list, and the reason is told at each verifying.
 * @returns false, and nothing is signed, when the rows themselves are not as they were sealed
 */
export async function acceptHeads(
  owner: Kysely<DB>,
  keeping: TrailKeeping,
  at: Date,
  because: string,
): Promise<boolean> {
  const { chains } = await verifyTrail(owner, keeping);
  const aboutTheEnd = new Set(['cut-off', 'sealed-again']);
  if (chains.some(({ faults }) => faults.some(({ kind }) => !aboutTheEnd.has(kind)))) return false;
  const current = new Map((await listHeads(owner)).map((head) => [head.chainId, head]));
  const signed = chains.map(({ chainId }) => {
    const { number, hash } = current.get(chainId) ?? { number: 0, hash: '0'.repeat(64) };
    return signHead(keeping.key, { chainId, number, hash, at: at.toISOString(), because });
  });
  for (const folder of keeping.folders) {
    await addToList(folder, signed);
    await replaceNewest(folder, signed);
  }
  return true;
}
