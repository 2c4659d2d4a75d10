import type { Table } from './comparisons/table.ts';
import { explainPair, type Scored } from './explain.ts';
import type { ListRow } from './fields/field.ts';
import { takeWeights } from './model/keep-weights.ts';
import type { Model } from './model/model.ts';
import { prepare } from './prepare.ts';

/** Weighs one row against a few, each with its reasons, in their order. Dates are given as YYYY-MM-DD. */
export type Scorer = (row: ListRow, others: readonly ListRow[]) => Scored[];

/** After so many questions the table is made anew: the numbers by which values are known are never given twice. */
const QUESTIONS = 10_000;

/**
 * Makes a scorer for up to `most` rows at a time by what a model learned. What is prepared is kept between questions, so that one costs little;
 * a scorer answers one question at a time. `usual` is a row as lists have them: whether numbers of its columns have a check is learned from it.
 */
export function makeScorer(model: Model, most: number, usual: ListRow = {}): Scorer {
  const makeTable = () => prepare(Array<ListRow>(most + 1).fill(usual), model.fields);
  let table: Table = makeTable();
  let asked = 0;
  return (row, others) => {
    if (others.length > most) throw new RangeError(`A row is weighed against ${most} at most`);
    asked += 1;
    if (asked % QUESTIONS === 0) table = makeTable();
    [row, ...others].forEach((each, place) => table.readRow(place, each));
    const weights = takeWeights(table, model);
    const scored = others.map((_, at) => explainPair(table, weights, 0, at + 1));
    table.forgetExtraRow();
    return scored;
  };
}
