import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import { ChainCheck, MOST_FAULTS } from './check-chain.ts';
import { checkHeads, headsThatCount } from './check-heads.ts';
import type { ChainVerdict, Fault, Verdict } from './fault.ts';
import { readKept, type KeptHeads } from './head-files.ts';
import { isSignedBy, type SignedHead } from './head.ts';
import type { TrailKeeping } from './keeping.ts';
import { listChains, readSealedRows, readUnsealed } from './read-chain.queries.ts';

const ROWS_AT_ONCE = 5000;

/**
 * Follows every chain from its first row to its last, and compares it with the heads that were kept outside the database.
 * @param owner the owner's connection, past every row rule
 * @param which only these chains; all when undefined
 */
export async function verifyTrail(
  owner: Kysely<DB>,
  keeping: Pick<TrailKeeping, 'folders' | 'believed'>,
  which?: readonly string[],
): Promise<Verdict> {
  // Heads first: what they say was committed before the database is looked at.
  const kept = await Promise.all(keeping.folders.map((folder) => readKept(folder)));
  return owner
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => verifyAgainst(tx, kept, keeping, which));
}

/** The same in a transaction that is open already, against heads that were read before. */
export async function verifyAgainst(
  tx: Transaction<DB>,
  kept: readonly KeptHeads[],
  keeping: Pick<TrailKeeping, 'folders' | 'believed'>,
  which?: readonly string[],
): Promise<Verdict> {
  const { ours, faults } = sortHeads(kept, keeping);
  const chains: ChainVerdict[] = [];
  for (const chain of withThoseThatAreGone(await listChains(tx), ours)) {
    const heads = ours.filter(({ chainId }) => chainId === chain.chainId);
    if (which === undefined || which.includes(chain.chainId))
      chains.push(await verifyChain(tx, chain, heads));
  }
  const isAnySealed = chains.some(({ rows }) => rows > 0);
  const empty = kept.filter(({ list, newest }) => list === undefined || newest === undefined);
  if (isAnySealed) faults.push(...empty.map(({ folder }) => ({ kind: 'no-heads' as const, folder })));
  const isWhole = faults.length === 0 && chains.every((chain) => chain.faults.length === 0);
  return { isWhole, chains, faults };
}

/** The heads that are signed as they should be, each once; all else in the files is a fault. */
function sortHeads(kept: readonly KeptHeads[], keeping: Pick<TrailKeeping, 'folders' | 'believed'>) {
  const ours = new Map<string, SignedHead>();
  const faults: Fault[] = [];
  for (const { folder, list = [], newest = [], unreadable } of kept) {
    for (const head of [...list, ...newest]) {
      if (isSignedBy(keeping.believed, head)) ours.set(head.signature, head);
      else faults.push({ kind: 'head-not-ours', folder, keptAt: head.at });
    }
    faults.push(...unreadable.map(() => ({ kind: 'head-not-ours' as const, folder, keptAt: null })));
  }
  return { ours: [...ours.values()], faults };
}

/** A chain that was kept once and whose partnership is no longer there was cut off too. */
function withThoseThatAreGone(
  chains: readonly { chainId: string; partnership: string | null }[],
  heads: readonly SignedHead[],
) {
  const gone = new Set(heads.map(({ chainId }) => chainId));
  for (const { chainId } of chains) gone.delete(chainId);
  return [...chains, ...[...gone].map((chainId) => ({ chainId, partnership: chainId }))];
}

async function verifyChain(
  tx: Transaction<DB>,
  { chainId, partnership }: { chainId: string; partnership: string | null },
  heads: readonly SignedHead[],
): Promise<ChainVerdict> {
  const counting = headsThatCount(heads);
  const check = new ChainCheck(
    chainId,
    counting.map(({ number }) => number),
  );
  for (let after = 0; ;) {
    const rows = await readSealedRows(tx, chainId, after, ROWS_AT_ONCE);
    check.take(rows);
    after = rows.at(-1)?.number ?? after;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  check.end();
  const { waiting, late } = await readUnsealed(tx, chainId, MOST_FAULTS);
  return {
    chainId,
    partnership,
    rows: check.rows,
    head: check.head,
    waiting,
    faults: [
      ...check.faults,
      ...checkHeads(counting, { length: check.head?.number ?? 0, hashes: check.hashes }),
      ...late.map((eventId) => ({ kind: 'unsealed' as const, eventId })),
    ],
    restored: heads.flatMap(({ because, at, number }) =>
      because === undefined ? [] : [{ at, number, because }],
    ),
  };
}
