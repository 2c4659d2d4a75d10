import { UNKNOWN, type LevelName } from './comparisons/levels.ts';
import type { Comparison, Table } from './comparisons/table.ts';
import type { ListRow } from './fields/field.ts';
import { takeWeights } from './model/keep-weights.ts';
import type { Model } from './model/model.ts';
import { makeWeigher, type Weigher, type Weighing, type Weights } from './model/weigher.ts';
import { levelsOf } from './pairs/weigh-pairs.ts';
import { prepare } from './prepare.ts';

/** One step from "nothing is known" to the weight of a pair, as a picture of weights shows it. */
export interface Part {
  /** What was compared, or 'start' (how many of all pairs are the same), 'address' (its columns together), 'family' (may be brother or sister). */
  key: string;
  columns: readonly string[];
  /** How well it agrees; undefined for 'start' and 'family'. */
  level: LevelName | undefined;
  /** What it adds, log2 of the odds. All parts add up to the weight of the pair. */
  weight: number;
  /** The key of the sentence that says it: `postcode.slip`. */
  words: string;
  /** For 'address', how well each of its columns agrees. */
  inside: readonly { key: string; level: LevelName }[];
}

export interface Scored {
  /** Log2 of the odds that both rows are one person. */
  weight: number;
  /** The same as a probability, 0 to 1. */
  probability: number;
  parts: readonly Part[];
}

/** Weighs two rows by what a model learned, with the reasons. The order of the two makes no difference. */
export function score(model: Model, one: ListRow, other: ListRow): Scored {
  const table = prepare([one, other], model.fields);
  return explainPair(table, takeWeights(table, model), 0, 1);
}

/** The same for two rows of a table. */
export function explainPair(table: Table, weights: Weights, one: number, other: number): Scored {
  const levels = new Uint8Array(table.comparisons.length);
  levelsOf(table, one, other, levels);
  const weight = weightOf(makeWeigher(table, weights), levels, one, other);
  // Without families all parts add up; what families take away is a part of its own.
  const weigher = makeWeigher(table, { ...weights, family: Number.MIN_VALUE });
  const masked = (isIn: (index: number) => boolean) =>
    weightOf(
      weigher,
      levels.map((level, index) => (isIn(index) ? level : UNKNOWN)),
      one,
      other,
    );
  const start = masked(() => false);
  const parts = [makePart('start', start)];
  const together = table.comparisons.flatMap((each, index) => (isInAddress(each, weigher) ? [index] : []));
  table.comparisons.forEach((comparison, index) => {
    const level = comparison.levels[levels[index] ?? UNKNOWN]?.name;
    if (level === undefined || together.includes(index)) return;
    const { key, columns } = comparison;
    parts.push({ ...makePart(key, masked((each) => each === index) - start, level), columns });
  });
  const address = explainAddress(table, levels, together);
  if (address.length > 0) {
    const its = masked((index) => together.includes(index)) - start;
    parts.push({ ...makePart('address', its, its > 0 ? 'same' : 'different'), inside: address });
  }
  const family = weight - masked(() => true);
  if (family < -0.01) parts.push(makePart('family', family));
  return { weight, probability: 1 / (1 + 2 ** -weight), parts };
}

const isInAddress = ({ group }: Comparison, { hasAddress }: Weigher): boolean =>
  group === 'address' && hasAddress;

function weightOf(weigher: Weigher, levels: Uint8Array, one: number, other: number): number {
  const weighing: Weighing = { odds: 0, staysIfSame: 0, sharedIfDifferent: 0, familyIfDifferent: 0 };
  weigher.weigh(levels, 0, one, other, weighing);
  return weighing.odds / Math.LN2;
}

function explainAddress(
  { comparisons }: Table,
  levels: Uint8Array,
  together: readonly number[],
): Part['inside'] {
  return together.flatMap((index) => {
    const comparison = comparisons[index];
    const level = comparison?.levels[levels[index] ?? UNKNOWN]?.name;
    return comparison === undefined || level === undefined ? [] : [{ key: comparison.key, level }];
  });
}

function makePart(key: string, weight: number, level?: LevelName): Part {
  const kind = key.split(' ')[0] ?? key;
  return {
    key,
    columns: [],
    level,
    weight,
    words: level === undefined ? kind : `${kind}.${level}`,
    inside: [],
  };
}
