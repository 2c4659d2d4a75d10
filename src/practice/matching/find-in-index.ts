import { atomsOf, joinKeys, joinTwo, ROWS, sortByKey } from './blocking/rule.ts';
import { makeTally, type Block, type Tally } from './blocking/tally.ts';
import type { Atom, Table } from './comparisons/table.ts';
import type { ListRow } from './fields/field.ts';
import { takeWeights } from './model/keep-weights.ts';
import type { Model } from './model/model.ts';
import type { Weights } from './model/weigher.ts';
import { pairWeigher } from './pairs/weigh-pairs.ts';

/** Rows by their keys, for finding who of many a single row may be. */
export interface Index {
  table: Table;
  weights: Weights;
  finders: readonly Finder[];
  tally: Tally;
  weigh: (one: number, other: number) => number;
}

interface Finder {
  atoms: readonly Atom[];
  sorted: Float64Array;
}

export interface Candidate {
  /** Its number in the table. */
  row: number;
  weight: number;
  probability: number;
}

/** How many rows that share a key with a single row are looked at, and how many of them are compared; the same among few rows and among many. */
const MOST_LOOKED_AT = 20_000;
const MOST_COMPARED = 300;

/** Makes a table searchable by the rules of a model, at eight bytes a row and rule. */
export function buildIndex(table: Table, model: Model): Index {
  const weights = takeWeights(table, model);
  const finders = model.rules.map((rule) => {
    const atoms = atomsOf(rule, table);
    return { atoms, sorted: sortByKey(joinKeys(atoms, table.size)) };
  });
  const tally = makeTally(table.size, MOST_LOOKED_AT, MOST_COMPARED);
  return { table, weights, finders, tally, weigh: pairWeigher(table, weights) };
}

/**
 * Who of the index a single row may be, the likeliest first, down to `least` (log2 of the odds). Its names and numbers are forgotten again; one
 * index answers one question at a time.
 */
export function scoreOne(row: ListRow, index: Index, least = -8): Candidate[] {
  const { table, finders, tally, weigh } = index;
  table.readRow(table.size, row);
  const blocks = finders.flatMap((finder) => findBlock(finder, table.size) ?? []);
  const candidates = tally(blocks)
    .map((place) => ({ row: place, weight: weigh(place, table.size) }))
    .filter(({ weight }) => weight >= least)
    .sort((one, other) => other.weight - one.weight || one.row - other.row)
    .map((each) => ({ ...each, probability: 1 / (1 + 2 ** -each.weight) }));
  table.forgetExtraRow();
  return candidates;
}

function findBlock({ atoms, sorted }: Finder, place: number): Block | undefined {
  const key = atoms.map(({ keys }) => keys[place] ?? 0).reduce(joinTwo);
  if (key === 0) return undefined;
  const from = firstAtLeast(sorted, (key >>> 0) * ROWS);
  const end = firstAtLeast(sorted, ((key >>> 0) + 1) * ROWS);
  return end > from ? { sorted, from, end } : undefined;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
