import { UNKNOWN } from '../comparisons/levels.ts';
import type { Table } from '../comparisons/table.ts';
import type { ComparedPairs, Sample } from './compared-pairs.ts';
import { pairCount } from './compared-pairs.ts';
import { LEVELS, type Weigher, type Weighing, type Weights } from './weigher.ts';

/** Weight of what is usual against what the list says, in pairs. */
const USUAL = 8;

const weighing: Weighing = { odds: 0, staysIfSame: 0, sharedIfDifferent: 0, familyIfDifferent: 0 };

export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

interface Counts {
  same: Float64Array;
  pairs: number;
  stays: number;
  withAddress: number;
  shared: number;
  family: number;
}

/** One round: weighs every pair by what is known, then counts anew what the same and what different people look like. */
export function improve(
  table: Table,
  weights: Weights,
  weigher: Weigher,
  sample: Sample,
  random: RandomPairs,
): void {
  const counts = countSample(table, weigher, sample);
  const different = countDifferent(table, weigher, random);
  const all = pairCount(table);
  table.comparisons.forEach(({ levels }, index) => {
    const from = index * LEVELS;
    const usual = levels.map((level) => level.usual * USUAL);
    takeShares(weights.same, counts.same, from, usual);
    takeShares(
      weights.different,
      different,
      from,
      levels.map(() => 0.3),
    );
  });
  weights.prior = clamp((counts.pairs * sample.times) / all, 1e-12, 0.5);
  if (weigher.hasAddress) learnAddress(weights, counts, sample.times / all);
  weigher.refresh();
}

function learnAddress(weights: Weights, counts: Counts, times: number): void {
  weights.stays = clamp((counts.stays + 8) / (counts.withAddress + 10), 0.05, 0.995);
  weights.shared = clamp((counts.shared + 1) * times, 1e-9, 0.3);
  weights.family = clamp((counts.family + 1) * times, 1e-12, 0.3);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function takeShares(into: Float64Array, counts: Float64Array, from: number, added: readonly number[]): void {
  const sum = added.reduce((total, more, level) => total + more + (counts[from + level] ?? 0), 0);
  added.forEach((more, level) => {
    into[from + level] = Math.log((more + (counts[from + level] ?? 0)) / sum);
  });
}

function countSample(
  { comparisons }: Table,
  weigher: Weigher,
  { ones, others, levels, free }: Sample,
): Counts {
  const width = comparisons.length;
  const counts: Counts = {
    same: new Float64Array(width * LEVELS),
    pairs: 0,
    stays: 0,
    withAddress: 0,
    shared: 0,
    family: 0,
  };
  // Bits of the comparisons that are weighed together as one address.
  const address = comparisons.reduce(
    (bits, { group }, index) => (group === 'address' && weigher.hasAddress ? bits | (1 << index) : bits),
    0,
  );
  ones.forEach((one, pair) => {
    weigher.weigh(levels, pair * width, one, others[pair] ?? 0, weighing);
    const same = probabilityOf(weighing.odds);
    counts.pairs += same;
    counts.family += (1 - same) * weighing.familyIfDifferent;
    counts.shared += (1 - same) * (1 - weighing.familyIfDifferent) * weighing.sharedIfDifferent;
    if (same < 1e-4) return;
    const met = countSame(
      counts.same,
      levels.subarray(pair * width, (pair + 1) * width),
      free[pair] ?? 0,
      address,
      same,
    );
    if ((met & address) === 0) return;
    counts.withAddress += same;
    counts.stays += same * weighing.staysIfSame;
  });
  return counts;
}

/** Counts the levels of a pair that is the same as likely as `same`; gives the bits of the comparisons that learned from it. */
function countSame(
  into: Float64Array,
  levels: Uint8Array,
  free: number,
  address: number,
  same: number,
): number {
  let met = 0;
  levels.forEach((level, index) => {
    const bit = 1 << index;
    if (level === UNKNOWN || (free & bit) === 0) return;
    met |= bit;
    const at = index * LEVELS + level;
    into[at] = (into[at] ?? 0) + ((address & bit) === 0 ? same : same * weighing.staysIfSame);
  });
  return met;
}

/** Counts of pairs that are different people: those that settled, and the others by how likely they are. */
function countDifferent({ comparisons }: Table, weigher: Weigher, random: RandomPairs): Float64Array {
  const width = comparisons.length;
  const counts = random.settled.slice();
  for (const pair of random.open) {
    weigher.weigh(random.levels, pair * width, random.ones[pair] ?? 0, random.others[pair] ?? 0, weighing);
    countLevels(random.levels, pair * width, width, 1 - probabilityOf(weighing.odds), counts);
  }
  return counts;
}

function countLevels(
  levels: Uint8Array,
  from: number,
  width: number,
  share: number,
  counts: Float64Array,
): void {
  for (let index = 0; index < width; index += 1) {
    const level = levels[from + index] ?? UNKNOWN;
    if (level === UNKNOWN) continue;
    const at = index * LEVELS + level;
    counts[at] = (counts[at] ?? 0) + share;
  }
}

/** Random pairs; those that are surely different are counted once for all. */
export interface RandomPairs extends ComparedPairs {
  open: Int32Array;
  settled: Float64Array;
}

/** Logarithm of odds below which a pair is not looked at again: as good as none of such pairs is the same. */
const SURE = -16;

/** Whether the weights known so far leave open what a pair is: the same, or of one family or address. */
export function isOpen(
  { comparisons }: Table,
  weigher: Weigher,
  { ones, others, levels }: ComparedPairs,
): (pair: number) => boolean {
  const width = comparisons.length;
  return (pair) => {
    weigher.weigh(levels, pair * width, ones[pair] ?? 0, others[pair] ?? 0, weighing);
    return weighing.odds > SURE || weighing.familyIfDifferent > 1e-3 || weighing.sharedIfDifferent > 1e-2;
  };
}

/** The pairs with those left open that the weights known so far do not settle. */
export function settle({ comparisons }: Table, weigher: Weigher, pairs: ComparedPairs): RandomPairs {
  const width = comparisons.length;
  const settled = new Float64Array(width * LEVELS);
  const open: number[] = [];
  for (let pair = 0; pair < pairs.ones.length; pair += 1) {
    weigher.weigh(pairs.levels, pair * width, pairs.ones[pair] ?? 0, pairs.others[pair] ?? 0, weighing);
    if (weighing.odds > SURE) open.push(pair);
    else countLevels(pairs.levels, pair * width, width, 1, settled);
  }
  return { ...pairs, open: Int32Array.from(open), settled };
}
