import type { WeighedPairs } from '#practice/matching/index.ts';

/** What a threshold comes to, over all true pairs: those that were never compared count as missed. */
export interface AtThreshold {
  threshold: number;
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Evaluation {
  truePairs: number;
  atThresholds: AtThreshold[];
  best: AtThreshold;
  /** At the threshold the engine itself takes for "the same person". */
  same: AtThreshold;
}

const THRESHOLDS = [30, 25, 20, 15, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6];

/** How many pairs of rows have the same truth; between the lists where there are two. */
export function countTruth(truth: readonly string[], leftSize: number | undefined): number {
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>();
  truth.forEach((value, row) => {
    const side = leftSize === undefined || row < leftSize ? lefts : rights;
    if (value !== '') side.set(value, (side.get(value) ?? 0) + 1);
  });
  let pairs = 0;
  for (const [value, count] of lefts)
    pairs += leftSize === undefined ? (count * (count - 1)) / 2 : count * (rights.get(value) ?? 0);
  return pairs;
}

/** Precision, recall and F1 at each threshold, at the best one, and at the engine's own. */
export function evaluate(
  { ones, others, weights }: WeighedPairs,
  truth: readonly string[],
  truePairs: number,
  sameFrom: number,
): Evaluation {
  const order = Float64Array.from(weights.keys()).sort(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0),
  );
  const atThresholds = new Map<number, AtThreshold>(
    [...THRESHOLDS, sameFrom].map((threshold) => [threshold, measure(threshold, 0, 0, truePairs)]),
  );
  let best = measure(Infinity, 0, 0, truePairs);
  let right = 0;
  order.forEach((pair, at) => {
    if (areSame(truth, ones[pair], others[pair])) right += 1;
    const weight = weights[pair];
    // Pairs of one weight are above a threshold together.
    if (weight === undefined || weights[order[at + 1] ?? -1] === weight) return;
    const here = measure(weight, at + 1, right, truePairs);
    if (here.f1 > best.f1) best = here;
    for (const threshold of atThresholds.keys()) {
      if (weight >= threshold) atThresholds.set(threshold, { ...here, threshold });
    }
  });
  const same = atThresholds.get(sameFrom) ?? best;
  return {
    truePairs,
    atThresholds: THRESHOLDS.flatMap((threshold) => atThresholds.get(threshold) ?? []),
    best,
    same,
  };
}

function areSame(truth: readonly string[], one = -1, other = -1): boolean {
  const its = truth[one];
  return its !== undefined && its !== '' && its === truth[other];
}

function measure(threshold: number, pairs: number, right: number, truePairs: number): AtThreshold {
  const precision = pairs === 0 ? 1 : right / pairs;
  const recall = truePairs === 0 ? 1 : right / truePairs;
  return { threshold, pairs, precision, recall, f1: right === 0 ? 0 : (2 * right) / (pairs + truePairs) };
}
