import type { Fault } from './fault.ts';
import type { SignedHead } from './head.ts';

/**
 * The heads of one chain that still count: when the database was put back on purpose, somebody with the key has said so and signed what
 * was there then; that head holds everything before it, and stands in for the heads kept earlier.
 */
export function headsThatCount(heads: readonly SignedHead[]): SignedHead[] {
  const accepted = heads.filter(({ because }) => because !== undefined).map(({ at }) => at);
  const from = accepted.toSorted().at(-1);
  return from === undefined ? [...heads] : heads.filter(({ at }) => at >= from);
}

/** What the kept heads say is wrong with a chain: where it was changed and sealed again, and where it was cut off. */
export function checkHeads(
  heads: readonly SignedHead[],
  chain: { length: number; hashes: ReadonlyMap<number, string> },
): Fault[] {
  const byNumber = heads
    .filter(({ number }) => number > 0)
    .toSorted((one, other) => one.number - other.number);
  const stands = ({ number, hash }: SignedHead) => chain.hashes.get(number) === hash;
  const faults: Fault[] = [];
  const changed = byNumber.find((head) => chain.hashes.has(head.number) && !stands(head));
  if (changed !== undefined) {
    const good = byNumber.findLast((head) => head.number < changed.number && stands(head))?.number ?? 0;
    faults.push({ kind: 'sealed-again', from: good + 1, to: changed.number, keptAt: changed.at });
  }
  const longest = byNumber.at(-1);
  if (longest !== undefined && longest.number > chain.length)
    faults.push({ kind: 'cut-off', from: chain.length + 1, to: longest.number, keptAt: longest.at });
  return faults;
}
