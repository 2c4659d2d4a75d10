import type { Pairs } from '../blocking/find-pairs.ts';
import type { AppliedRule } from '../blocking/rule.ts';
import { UNKNOWN } from '../comparisons/levels.ts';
import type { Table } from '../comparisons/table.ts';

/** Pairs with the level of each comparison: those of a pair stand one behind the other. */
export interface ComparedPairs extends Pairs {
  levels: Uint8Array;
}

/** Some of the candidates. */
export interface Sample extends ComparedPairs {
  /** For each pair a bit for each comparison that had no part in its being found. */
  free: Uint32Array;
  /** How many candidates each stands for. */
  times: number;
}

/** Candidates looked at in each round of learning; more add time and little else. */
const MOST_LEARNED_FROM = 150_000;

/** The pairs, each with the levels its comparisons agree at. */
export function comparePairs({ comparisons }: Table, { ones, others }: Pairs): ComparedPairs {
  const width = comparisons.length;
  const levels = new Uint8Array(ones.length * width);
  for (let pair = 0; pair < ones.length; pair += 1) {
    const one = ones[pair] ?? 0;
    const other = others[pair] ?? 0;
    for (let index = 0; index < width; index += 1) {
      levels[pair * width + index] = comparisons[index]?.compare(one, other) ?? UNKNOWN;
    }
  }
  return { ones, others, levels };
}

/** Candidates to learn from: those that `mayBe` keeps, and of those, when they are many, one in so many. */
export function takeSample(
  table: Table,
  { ones, others, levels }: ComparedPairs,
  rules: readonly AppliedRule[],
  mayBe: (pair: number) => boolean,
): Sample {
  const width = table.comparisons.length;
  const open: number[] = [];
  for (let pair = 0; pair < ones.length; pair += 1) if (mayBe(pair)) open.push(pair);
  const times = Math.max(1, Math.ceil(open.length / MOST_LEARNED_FROM));
  const taken = Int32Array.from(open.filter((_, at) => at % times === 0));
  const freed = rules.map(({ of }) => freedBy(table, of));
  const sample: Sample = {
    ones: taken.map((pair) => ones[pair] ?? 0),
    others: taken.map((pair) => others[pair] ?? 0),
    levels: new Uint8Array(taken.length * width),
    free: new Uint32Array(taken.length),
    times,
  };
  taken.forEach((pair, at) => {
    sample.levels.set(levels.subarray(pair * width, (pair + 1) * width), at * width);
    sample.free[at] = rules.length === 0 ? -1 : freeBits(rules, freed, ones[pair] ?? 0, others[pair] ?? 0);
  });
  return sample;
}

function freeBits(
  rules: readonly AppliedRule[],
  freed: readonly number[],
  one: number,
  other: number,
): number {
  let free = 0;
  rules.forEach(({ keys }, index) => {
    const key = keys[one] ?? 0;
    if (key !== 0 && key === keys[other]) free |= freed[index] ?? 0;
  });
  return free;
}

/** The comparisons that have no part in a rule: one bit each. The columns of an address have part together. */
function freedBy({ comparisons }: Table, of: ReadonlySet<string>): number {
  const hasAddress = comparisons.some(({ key, group }) => group === 'address' && of.has(key));
  return comparisons.reduce(
    (bits, { key, group }, index) =>
      of.has(key) || (group === 'address' && hasAddress) ? bits : bits | (1 << index),
    0,
  );
}

/** How many pairs of two rows there are. */
export function pairCount({ size, leftSize }: Pick<Table, 'size' | 'leftSize'>): number {
  return Math.max(1, leftSize === undefined ? (size * (size - 1)) / 2 : leftSize * (size - leftSize));
}
