import type { Table } from '../comparisons/table.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import { probabilityOf } from './improve.ts';
import type { Weigher, Weighing } from './weigher.ts';

const weighing: Weighing = { odds: 0, staysIfSame: 0, sharedIfDifferent: 0, familyIfDifferent: 0 };

/** How many rows hold each value of a pool. */
export function countValues(ids: Int32Array, size: number, values: number): Float64Array {
  const counts = new Float64Array(values);
  for (let row = 0; row < size; row += 1) {
    const id = ids[row] ?? -1;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/**
 * How often somebody else's row holds the same value as this row: for each comparison and row a logarithm. `own` gives for each value how many
 * of the pairs that share it are one person met twice; those are no sign that the value is usual. One more holder than were met is assumed, so
 * that no value is believed to be unique.
 */
export function valueFrequencies(table: Table, own: readonly Float64Array[]): Float64Array[] {
  return table.comparisons.map(({ ids, pool }, index) => {
    const counts = countValues(ids, table.size, pool.size);
    const known = counts.reduce((sum, count) => sum + count, 0);
    const logs = counts.map((count, id) => {
      const others = count - 1 - (2 * (own[index]?.[id] ?? 0)) / Math.max(1, count);
      return Math.log((Math.max(0, others) + 1) / Math.max(2, known));
    });
    const rows = new Float64Array(table.size + 1);
    for (let row = 0; row < table.size; row += 1) rows[row] = logs[ids[row] ?? -1] ?? 0;
    return rows;
  });
}

/** For each comparison and value: how many pairs that share it are, by what is known, one person. */
export function countOwn(
  table: Table,
  weigher: Weigher,
  { ones, others, levels }: ComparedPairs,
): Float64Array[] {
  const width = table.comparisons.length;
  const own = table.comparisons.map(({ pool }) => new Float64Array(pool.size));
  for (let pair = 0; pair < ones.length; pair += 1) {
    const row = ones[pair] ?? 0;
    weigher.weigh(levels, pair * width, row, others[pair] ?? 0, weighing);
    const same = probabilityOf(weighing.odds);
    if (same < 1e-3) continue;
    table.comparisons.forEach(({ ids }, index) => {
      if (levels[pair * width + index] !== 0) return;
      const id = ids[row] ?? -1;
      const counts = own[index];
      if (counts !== undefined && id >= 0) counts[id] = (counts[id] ?? 0) + same;
    });
  }
  return own;
}

/**
 * For each row the logarithm of how often somebody else's row holds its two names, in this order or exchanged, whichever is more usual: so that it
 * is the same for both rows of a pair.
 */
export function exchangedFrequencies({ comparisons, size }: Table): Float64Array {
  const rows = new Float64Array(size + 1).fill(-Infinity);
  const [given, family] = ['given-name', 'family-name'].map((key) =>
    comparisons.find((each) => each.key === key),
  );
  if (given === undefined || family === undefined) return rows;
  const values = given.pool.size;
  const asGiven = countValues(given.ids, size, values);
  const asFamily = countValues(family.ids, size, values);
  const share = (counts: Float64Array, id: number) => Math.log(((counts[id] ?? 0) + 0.5) / (size + 1));
  for (let row = 0; row < size; row += 1) {
    const [first, last] = [given.ids[row] ?? -1, family.ids[row] ?? -1];
    const asWritten = share(asGiven, first) + share(asFamily, last);
    rows[row] = Math.max(asWritten, share(asFamily, first) + share(asGiven, last));
  }
  return rows;
}
