import { cheapestRound, type CostOf } from './cheapest-round.ts';
import { takeCounts, type Sum } from './sums.ts';

/** Counts from 1 to this are not published: they may be about one family that somebody knows. */
export const LARGEST_SMALL_NUMBER = 5;

/** What a published table says in place of a count. */
export const SUPPRESSED = 'c';

export type Published = number | typeof SUPPRESSED;

export function isSmallNumber(count: number): boolean {
  return count >= 1 && count <= LARGEST_SMALL_NUMBER;
}

/** A total is what a reader needs most: losing one costs more than losing all its parts. */
const COST_OF_A_TOTAL = 1e9;

/**
 * Counts as they may be published, by name: 1 to 5 become 'c' (as in the Department for Education's statistics of children in need), and
 * with them as many more as it takes until none of these can be worked out from what is left, by whatever arithmetic. Nought and what
 * is 6 or more stay, except those: what is lost with them is kept small, and totals last.
 * @param sums every total that is published, or known otherwise, beside its parts; a count in two of them at most
 * @throws RangeError as `takeCounts`
 */
export function suppressSmallNumbers(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
): Map<string, Published> {
  const counted = takeCounts(counts, sums);
  const totals = new Set(sums.map((sum) => sum.total));
  const small = [...counts].filter(([, count]) => isSmallNumber(count)).map(([name]) => name);
  const hidden = new Set(small);
  const costOf: CostOf = (name) => {
    const count = counts.get(name) ?? 0;
    if (count === 0) return undefined;
    return hidden.has(name) ? 0 : count + (totals.has(name) ? COST_OF_A_TOTAL : 0);
  };
  // Hiding more never takes another reading away, so each is looked after once.
  for (const name of small) {
    const round = cheapestRound(counted, costOf, name);
    const cover = round?.names ?? [...counts.keys()].filter((each) => costOf(each) !== undefined);
    for (const each of cover) hidden.add(each);
  }
  return new Map([...counts].map(([name, count]) => [name, hidden.has(name) ? SUPPRESSED : count]));
}
