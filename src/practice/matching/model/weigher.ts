import { UNKNOWN } from '../comparisons/levels.ts';
import type { Comparison, Table } from '../comparisons/table.ts';

/** The most levels a comparison has. */
export const LEVELS = 8;

/** The numbers that are learned, as they are used: logarithms by comparison × LEVELS + level. */
export interface Weights {
  same: Float64Array;
  different: Float64Array;
  /** For each comparison and row: the logarithm of how often somebody else's row holds the same value. */
  rowDifferent: Float64Array[];
  /** The same for a row's given and family name exchanged. */
  rowExchanged: Float64Array;
  prior: number;
  stays: number;
  shared: number;
  family: number;
  twins: number;
}

/** What one pair comes to. Kept in one object and overwritten, because there are millions. */
export interface Weighing {
  /** Natural logarithm of the odds that both are one person. */
  odds: number;
  /** How likely, if they are one person, they are of one address; if two people, the same. */
  staysIfSame: number;
  sharedIfDifferent: number;
  /** How likely, if they are two people, they are of one family. */
  familyIfDifferent: number;
}

export interface Weigher {
  /** Weighs a pair of rows whose levels stand in `levels` from `at` on. The order of the rows makes no difference. */
  weigh(levels: Uint8Array, at: number, one: number, other: number, into: Weighing): void;
  /** Takes weights that changed. */
  refresh(): void;
  hasAddress: boolean;
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function addLogs(one: number, other: number): number {
  const apart = one - other;
  if (apart > 36) return one;
  if (apart < -36) return other;
  return apart > 0 ? one + Math.log1p(Math.exp(-apart)) : other + Math.log1p(Math.exp(apart));
}

const logsOf = ({ prior, stays, shared, family, twins }: Weights) => ({
  prior: Math.log(prior),
  notPrior: Math.log(1 - prior),
  stays: Math.log(stays),
  moved: Math.log(1 - stays),
  shared: Math.log(shared),
  notShared: Math.log(1 - shared),
  family: Math.log(family),
  twins: Math.log(twins),
  single: Math.log(1 - twins),
});
type Logs = ReturnType<typeof logsOf>;

const [FAMILY_NAME, OWN, MAY_BE_SHARED, ADDRESS, GIVEN_NAME] = [0, 1, 2, 3, 4] as const;

/** The logarithms a pair comes to: of its own comparisons and of its address, by each reading of the pair. */
const sums = {
  one: 0,
  other: 0,
  same: 0,
  different: 0,
  family: 0,
  addressSame: 0,
  addressDifferent: 0,
  hasAddress: false,
};

/**
 * Weighs pairs by the model of Fellegi and Sunter with two additions, both of what their independence leaves out. An address is one thing in
 * several columns: somebody stays or has moved, two people share one or do not. And two different people may be of one family: one family name,
 * one address, seldom one birth date.
 */
export function makeWeigher({ comparisons }: Pick<Table, 'comparisons'>, weights: Weights): Weigher {
  const inAddress = comparisons.filter(({ group }) => group === 'address').length;
  const hasAddress = inAddress > 0;
  const ways = Uint8Array.from(comparisons, (comparison) => wayInFamily(comparison, hasAddress));
  const hasFamilies = hasAddress && ways.includes(FAMILY_NAME);
  let logs = logsOf(weights);
  return {
    hasAddress,
    refresh() {
      logs = logsOf(weights);
    },
    weigh(levels, at, one, other, into) {
      sums.one = one;
      sums.other = other;
      addUp(weights, logs, ways, levels, at);
      conclude(logs, hasFamilies, into);
    },
  };
}

function wayInFamily({ key, group }: Comparison, hasAddress: boolean): number {
  if (key === 'family-name') return FAMILY_NAME;
  if (key === 'given-name') return GIVEN_NAME;
  if (group === 'address') return hasAddress ? ADDRESS : OWN;
  return group === 'birth' || key.startsWith('phone') || key.startsWith('email') ? MAY_BE_SHARED : OWN;
}

/** Levels of names: one name in the place of the other, which brothers and sisters have when one's names are exchanged; and both exchanged. */
const [ELSEWHERE, EXCHANGED] = [5, 7] as const;

function differentFor(weights: Weights, index: number, level: number): number {
  if (level === 0) return weights.rowDifferent[index]?.[sums.one] ?? 0;
  if (level === EXCHANGED) {
    return Math.max(weights.rowExchanged[sums.one] ?? 0, weights.rowExchanged[sums.other] ?? 0);
  }
  return weights.different[index * LEVELS + level] ?? 0;
}

function addUp(weights: Weights, logs: Logs, ways: Uint8Array, levels: Uint8Array, at: number): void {
  sums.same = sums.different = sums.family = sums.addressSame = sums.addressDifferent = 0;
  sums.hasAddress = false;
  for (let index = 0; index < ways.length; index += 1) {
    const level = levels[at + index];
    if (level === undefined || level === UNKNOWN) continue;
    const same = weights.same[index * LEVELS + level] ?? 0;
    const different = differentFor(weights, index, level);
    const way = ways[index];
    if (way === ADDRESS) {
      sums.hasAddress = true;
      sums.addressSame += same;
      sums.addressDifferent += different;
      continue;
    }
    sums.same += same;
    sums.different += different;
    sums.family += way === OWN ? different : inFamily(weights, logs, way, index, level, same, different);
  }
}

/** What a comparison says of two people of one family. */
function inFamily(
  weights: Weights,
  logs: Logs,
  way: number | undefined,
  index: number,
  level: number,
  same: number,
  different: number,
): number {
  if (way === FAMILY_NAME) return same;
  if (way === MAY_BE_SHARED) return addLogs(logs.twins + same, logs.single + different);
  return level === ELSEWHERE ? (weights.same[index * LEVELS + EXCHANGED] ?? 0) : different;
}

function conclude(logs: Logs, hasFamilies: boolean, into: Weighing): void {
  let same = logs.prior + sums.same;
  let different = logs.notPrior + sums.different;
  into.staysIfSame = 1;
  into.sharedIfDifferent = 0;
  if (sums.hasAddress) {
    const stays = logs.stays + sums.addressSame;
    const asSame = addLogs(stays, logs.moved + sums.addressDifferent);
    const shares = logs.shared + sums.addressSame;
    const asDifferent = addLogs(shares, logs.notShared + sums.addressDifferent);
    into.staysIfSame = Math.exp(stays - asSame);
    into.sharedIfDifferent = Math.exp(shares - asDifferent);
    same += asSame;
    different += asDifferent;
  }
  into.familyIfDifferent = 0;
  if (hasFamilies) {
    const family = logs.family + sums.family + sums.addressSame;
    const both = addLogs(family, different);
    into.familyIfDifferent = Math.exp(family - both);
    different = both;
  }
  into.odds = same - different;
}
