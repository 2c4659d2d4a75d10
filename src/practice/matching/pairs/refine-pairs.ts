import { mergeClusters, MOST_PULL, type WeighedPairs } from '../clusters/merge-clusters.ts';
import { inOrder } from './weigh-pairs.ts';

/** Groups are brought together down to this mean weight; what is below is not the same by any reading. */
const LEAST = -7;

/**
 * Weighs each pair of one list by all that is known of both people: the mean weight between the two groups of rows that the pair was brought
 * together from. A group of two rows keeps its weight; so does what a pair has beyond the most that one pair may pull.
 */
export function refinePairs(
  pairs: WeighedPairs,
  size: number,
  weigh: (one: number, other: number) => number,
): WeighedPairs {
  const direct = new Map<number, number>();
  pairs.weights.forEach((weight, pair) => {
    direct.set((pairs.ones[pair] ?? 0) * size + (pairs.others[pair] ?? 0), weight);
  });
  const ones: number[] = [];
  const others: number[] = [];
  const weights: number[] = [];
  mergeClusters(pairs, LEAST, weigh, (here, there, weight) => {
    const [one, other] = inOrder(here, there);
    const beyond = Math.max(0, (direct.get(one * size + other) ?? 0) - MOST_PULL);
    ones.push(one);
    others.push(other);
    weights.push(weight + beyond);
  });
  return {
    ones: Int32Array.from(ones),
    others: Int32Array.from(others),
    weights: Float64Array.from(weights),
  };
}
