import type { Model } from '../model/model.ts';
import type { WeighedPairs } from '../clusters/merge-clusters.ts';

/**
 * Of the pairs called "the same", one in a thousand may be wrong. The weights themselves say how many are to be expected; they are believed four
 * times less than they say, because what is not independent makes them too sure.
 */
const EXPECTED_WRONG = 0.001 / 4;
/** No evidence however plentiful makes "the same" of less, and more is never asked for (log2 of the odds). */
const [LEAST, MOST] = [6, 12] as const;
/** From here on a person should look: one in twenty is expected to be the same. */
const PERHAPS = -Math.log2(19);

/** The weights from which pairs are the same, and from which a person should look, for a list with these pairs. */
export function chooseThresholds({ weights }: WeighedPairs): Model['thresholds'] {
  const sorted = weights.toSorted();
  let wrong = 0;
  let same: number = MOST;
  for (let above = 1; above <= sorted.length; above += 1) {
    const weight = sorted[sorted.length - above] ?? 0;
    wrong += 1 / (1 + 2 ** weight);
    if (weight < LEAST || wrong > EXPECTED_WRONG * above) break;
    same = Math.min(MOST, weight);
  }
  return { same, perhaps: PERHAPS };
}
