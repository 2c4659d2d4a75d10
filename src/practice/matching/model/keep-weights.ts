import type { Rule } from '../blocking/rule.ts';
import type { Table } from '../comparisons/table.ts';
import type { Field } from '../fields/field.ts';
import { countValues } from './frequencies.ts';
import type { LearnedComparison, Model } from './model.ts';
import { LEVELS, type Weights } from './weigher.ts';

/** A value is kept in a model when at least so many rows hold it: usual names are, what could point to a person is not. */
const KEPT_FROM = 10;

/** What was learned, as it is kept. */
export function keepWeights(
  table: Table,
  weights: Weights,
  {
    rules,
    fields,
    thresholds,
  }: Pick<Model, 'thresholds'> & { rules: readonly Rule[]; fields: readonly Field[] },
): Model {
  return {
    version: 1,
    fields: [...fields],
    comparisons: table.comparisons.map((_, index) => keepComparison(table, weights, index)),
    prior: weights.prior,
    address: { stays: weights.stays, shared: weights.shared },
    family: { share: weights.family, twins: weights.twins },
    rules: [...rules],
    thresholds,
  };
}

function keepComparison(table: Table, weights: Weights, index: number): LearnedComparison {
  const comparison = table.comparisons[index];
  if (comparison === undefined) throw new RangeError(`There is no comparison ${index}`);
  const { key, levels, ids, pool } = comparison;
  const shares = (logs: Float64Array) =>
    levels.map((_, level) => Math.exp(logs[index * LEVELS + level] ?? 0));
  const counts = countValues(ids, table.size, pool.size);
  const frequencies: Record<string, number> = {};
  for (let row = 0; row < table.size; row += 1) {
    const id = ids[row] ?? -1;
    if ((counts[id] ?? 0) < KEPT_FROM) continue;
    frequencies[pool.valueOf(id)] ??= Math.exp(weights.rowDifferent[index]?.[row] ?? 0);
  }
  const known = Math.max(
    2,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return {
    key,
    levels: levels.map(({ name }) => name),
    same: shares(weights.same),
    different: shares(weights.different),
    frequencies,
    rare: 2 / known,
  };
}

/**
 * The weights of a model for the rows of a table, which may be others than it was learned from. Throws a RangeError when the model does not know
 * a comparison of the table, or not with these levels.
 */
export function takeWeights(table: Table, model: Model): Weights {
  const { comparisons, size } = table;
  const same = new Float64Array(comparisons.length * LEVELS);
  const different = new Float64Array(comparisons.length * LEVELS);
  const learned = comparisons.map(({ key, levels }, index) => {
    const its = model.comparisons.find((each) => each.key === key);
    if (its?.levels.join() !== levels.map(({ name }) => name).join()) {
      throw new RangeError(`The model was learned from other columns: it does not know "${key}"`);
    }
    its.same.forEach((share, level) => (same[index * LEVELS + level] = Math.log(share)));
    its.different.forEach((share, level) => (different[index * LEVELS + level] = Math.log(share)));
    return its;
  });
  const rowDifferent = comparisons.map(({ ids, pool }, index) =>
    Float64Array.from({ length: size + 1 }, (_, row) =>
      logShare(learned[index], pool.valueOf(ids[row] ?? -1)),
    ),
  );
  return {
    same,
    different,
    rowDifferent,
    rowExchanged: exchanged(table, learned),
    prior: model.prior,
    ...model.address,
    family: model.family.share,
    twins: model.family.twins,
  };
}

const logShare = (learned: LearnedComparison | undefined, value: string): number =>
  Math.log(learned?.frequencies[value] ?? learned?.rare ?? 1);

function exchanged({ comparisons, size }: Table, learned: readonly LearnedComparison[]): Float64Array {
  const given = comparisons.findIndex(({ key }) => key === 'given-name');
  const family = comparisons.findIndex(({ key }) => key === 'family-name');
  const valueOf = (index: number, row: number) =>
    comparisons[index]?.pool.valueOf(comparisons[index].ids[row] ?? -1) ?? '';
  if (given < 0 || family < 0) return new Float64Array(size + 1);
  return Float64Array.from({ length: size + 1 }, (_, row) => {
    // The free place has no row yet; its side of a pair is left to the other.
    if (row === size) return -Infinity;
    const [first, last] = [valueOf(given, row), valueOf(family, row)];
    const asWritten = logShare(learned[given], first) + logShare(learned[family], last);
    return Math.max(asWritten, logShare(learned[family], first) + logShare(learned[given], last));
  });
}
