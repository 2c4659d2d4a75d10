import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chooseFields, link, prepare, type ListRow } from './index.ts';
import { countTruth, evaluate } from '../../../bench/matching-evaluation.ts';

/** A list of the benchmark with its truth taken out. */
function readBenchmark(number: number): { rows: ListRow[]; truth: string[] } {
  const file = new URL(`../../../data/linkage/dataset${number}.csv`, import.meta.url);
  const read: Record<string, string>[] = parse(readFileSync(file), { columns: true, trim: true });
  const truth = read.map((row) => /rec-(\d+)-/.exec(row['rec_id'] ?? '')?.[1] ?? '');
  return { truth, rows: read.map((row) => ({ ...row, rec_id: undefined })) };
}

describe('the FEBRL benchmark, without a word about its columns', () => {
  it.each([
    [1, 500, 0.9999],
    [2, 1934, 0.998],
    [3, 6538, 0.998],
  ])(
    'list %i: all %i true pairs, best F1 at least %d; "the same" is never wrong',
    (number, expected, least) => {
      const { rows, truth } = readBenchmark(number);
      const choice = chooseFields(
        undefined,
        Object.keys(rows[0] ?? {}).filter((column) => column !== 'rec_id'),
        rows,
      );
      if (typeof choice === 'string') throw new Error(choice);
      const { pairs, model } = link(prepare(rows, choice.fields), choice.fields);
      const truePairs = countTruth(truth, undefined);
      expect(truePairs).toBe(expected);
      const { best, same } = evaluate(pairs, truth, truePairs, model.thresholds.same);
      expect(best.f1).toBeGreaterThanOrEqual(least);
      expect(same.precision).toBe(1);
      expect(same.recall).toBeGreaterThanOrEqual(0.99);
    },
  );
});
