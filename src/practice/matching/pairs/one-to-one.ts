import type { WeighedPairs } from '../clusters/merge-clusters.ts';

/**
 * Pairs of two lists of which neither holds anybody twice: each row is taken once, the greatest weight first. A row that has several candidates is
 * less sure of each: the odds of one are set against those of all its others, so of two twins with one and the same data neither is "the same".
 */
export function chooseOneToOne(pairs: WeighedPairs): WeighedPairs {
  const rivals = new Map<number, number>();
  const add = (row: number, odds: number) => rivals.set(row, (rivals.get(row) ?? 0) + odds);
  const odds = pairs.weights.map((weight) => 2 ** Math.min(weight, 200));
  odds.forEach((its, pair) => {
    add(pairs.ones[pair] ?? 0, its);
    add(pairs.others[pair] ?? 0, its);
  });
  const weights = pairs.weights.map((weight, pair) => {
    const own = odds[pair] ?? 0;
    const most = Math.max(rivals.get(pairs.ones[pair] ?? 0) ?? 0, rivals.get(pairs.others[pair] ?? 0) ?? 0);
    return weight - Math.log2(1 + Math.max(0, most - own));
  });
  const order = [...weights.keys()].sort(
    (one, other) => (pairs.weights[other] ?? 0) - (pairs.weights[one] ?? 0) || one - other,
  );
  const taken = new Set<number>();
  const kept = order.filter((pair) => {
    const rows = [pairs.ones[pair] ?? 0, pairs.others[pair] ?? 0];
    if (rows.some((row) => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  });
  return {
    ones: Int32Array.from(kept, (pair) => pairs.ones[pair] ?? 0),
    others: Int32Array.from(kept, (pair) => pairs.others[pair] ?? 0),
    weights: Float64Array.from(kept, (pair) => weights[pair] ?? 0),
  };
}
