import type { WeighedPairs } from '../clusters/merge-clusters.ts';
import { UNKNOWN } from '../comparisons/levels.ts';
import type { Table } from '../comparisons/table.ts';
import type { ComparedPairs } from '../model/compared-pairs.ts';
import { makeWeigher, type Weigher, type Weighing, type Weights } from '../model/weigher.ts';

/** The weights (log2 of the odds) of the pairs at or above `least`; the others are left out. */
export function weighPairs(
  table: Table,
  weights: Weights,
  pairs: ComparedPairs,
  least: number,
): WeighedPairs {
  const width = table.comparisons.length;
  const weigher = makeWeigher(table, weights);
  const weighing = emptyWeighing();
  const found = new Float64Array(pairs.ones.length);
  const kept: number[] = [];
  for (let pair = 0; pair < pairs.ones.length; pair += 1) {
    weigher.weigh(pairs.levels, pair * width, pairs.ones[pair] ?? 0, pairs.others[pair] ?? 0, weighing);
    const weight = weighing.odds / Math.LN2;
    found[pair] = weight;
    if (weight >= least && isAnythingKnown(pairs.levels, pair * width, width)) kept.push(pair);
  }
  return {
    ones: Int32Array.from(kept, (pair) => pairs.ones[pair] ?? 0),
    others: Int32Array.from(kept, (pair) => pairs.others[pair] ?? 0),
    weights: Float64Array.from(kept, (pair) => found[pair] ?? 0),
  };
}

/** Of two rows that have nothing to compare nothing is said, however usual it is that rows are the same. */
function isAnythingKnown(levels: Uint8Array, from: number, width: number): boolean {
  for (let index = from; index < from + width; index += 1) if (levels[index] !== UNKNOWN) return true;
  return false;
}

/** The weight of any two rows of a table; the first decides whose values' rareness counts, which is the same for both where they agree. */
export function pairWeigher(table: Table, weights: Weights): (one: number, other: number) => number {
  const weigher: Weigher = makeWeigher(table, weights);
  const weighing = emptyWeighing();
  const levels = new Uint8Array(table.comparisons.length);
  return (one, other) => {
    levelsOf(table, one, other, levels);
    weigher.weigh(levels, 0, one, other, weighing);
    return weighing.odds / Math.LN2;
  };
}

/** Writes the level of each comparison of two rows. */
export function levelsOf({ comparisons }: Table, one: number, other: number, into: Uint8Array): void {
  for (let index = 0; index < comparisons.length; index += 1) {
    into[index] = comparisons[index]?.compare(one, other) ?? UNKNOWN;
  }
}

const emptyWeighing = (): Weighing => ({
  odds: 0,
  staysIfSame: 0,
  sharedIfDifferent: 0,
  familyIfDifferent: 0,
});

/** Pairs in which the smaller row number comes first. */
export const inOrder = (one: number, other: number): readonly [number, number] =>
  one < other ? [one, other] : [other, one];
