import type { Database, Tx } from '../db/database.ts';
import { addToList, readNewest, replaceNewest } from './head-files.ts';
import { signHead, type SignedHead } from './head.ts';
import type { TrailKeeping } from './keeping.ts';
import { hashAt, listHeads, takeTurn } from './seal.queries.ts';

const LIST_EVERY = 60_000;

/**
 * Writes how far each chain has come, as committed, outside the database. What was kept and no longer stands, because rows were cut off
 * or changed, goes to the list before it is replaced: it is the evidence. Gives the chains of which that is so.
 */
export function keepHeads(db: Database['app'], keeping: TrailKeeping, at: Date): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    if (!(await takeTurn(tx))) return [];
    const heads = (await listHeads(tx)).map((head) =>
      signHead(keeping.key, { ...head, at: at.toISOString() }),
    );
    const broken = new Set<string>();
    for (const folder of keeping.folders) {
      for (const chainId of await keepIn(tx, folder, heads, at)) broken.add(chainId);
    }
    return [...broken];
  });
}

async function keepIn(
  tx: Tx,
  folder: string,
  heads: readonly SignedHead[],
  at: Date,
): Promise<readonly string[]> {
  const kept = new Map((await readNewest(folder)).map((head) => [head.chainId, head]));
  const broken: SignedHead[] = [];
  for (const head of kept.values())
    if (head.number > 0 && (await hashAt(tx, head.chainId, head.number)) !== head.hash) broken.push(head);
  const moved = heads.filter((head) => !isSame(kept.get(head.chainId), head));
  const replaced = broken.filter((old) => moved.some(({ chainId }) => chainId === old.chainId));
  for (const head of moved) kept.set(head.chainId, { ...head, listed: kept.get(head.chainId)?.listed });
  const due = [...kept.values()].filter((head) => isDueForList(head, at));
  await addToList(folder, [...replaced, ...due]);
  for (const head of due)
    kept.set(head.chainId, { ...head, listed: { number: head.number, at: at.toISOString() } });
  if (moved.length > 0 || due.length > 0) await replaceNewest(folder, [...kept.values()]);
  return broken.map(({ chainId }) => chainId);
}

function isSame(kept: SignedHead | undefined, head: SignedHead): boolean {
  return kept?.number === head.number && kept.hash === head.hash;
}

/** A head goes to the list a minute after the one before it; the first at once. */
function isDueForList({ listed, number }: SignedHead, at: Date): boolean {
  if (listed === undefined) return true;
  return listed.number !== number && at.getTime() - Date.parse(listed.at) >= LIST_EVERY;
}
