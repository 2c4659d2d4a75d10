import { chooseRules } from './blocking/choose-rules.ts';
import { applyRules, findPairs } from './blocking/find-pairs.ts';
import type { WeighedPairs } from './clusters/merge-clusters.ts';
import type { Table } from './comparisons/table.ts';
import type { Field } from './fields/field.ts';
import { comparePairs } from './model/compared-pairs.ts';
import { keepWeights, takeWeights } from './model/keep-weights.ts';
import { learnWeights } from './model/learn.ts';
import type { Model } from './model/model.ts';
import { chooseOneToOne } from './pairs/one-to-one.ts';
import { refinePairs } from './pairs/refine-pairs.ts';
import { pairWeigher, weighPairs } from './pairs/weigh-pairs.ts';
import { chooseThresholds } from './pairs/choose-thresholds.ts';
import type { Weights } from './model/weigher.ts';

/** Pairs below this weight (log2 of the odds) are not reported and take no part in groups. */
const LEAST = -7;

export interface Linked {
  /** Pairs that may be the same person; each once, the smaller row number first. */
  pairs: WeighedPairs;
  model: Model;
  /** How many pairs were compared. */
  compared: number;
}

export interface HowToLink {
  /** What was learned before; learned from the table when absent. */
  model?: Model;
  /** For two lists neither of which holds anybody twice. */
  isOneToOne?: boolean;
}

/**
 * Finds the rows of a table that may be the same person, with the weight of each pair: the logarithm, to the base 2, of the odds. What is to be
 * done with a weight is said by the thresholds of the model.
 */
export function link(table: Table, fields: readonly Field[], how: HowToLink = {}): Linked {
  const rules = how.model?.rules ?? chooseRules(table);
  const applied = applyRules(table, rules);
  const { used, ...found } = findPairs(table, applied);
  const candidates = comparePairs(table, found);
  const met = applied.slice(0, used);
  const weights =
    how.model === undefined ? learnWeights(table, candidates, met) : takeWeights(table, how.model);
  const direct = weighPairs(table, weights, candidates, LEAST);
  const pairs = choosePairs(table, direct, weights, how.isOneToOne ?? false);
  const model =
    how.model ?? keepWeights(table, weights, { rules, fields, thresholds: chooseThresholds(pairs) });
  return { pairs, model, compared: found.ones.length };
}

function choosePairs(
  table: Table,
  direct: WeighedPairs,
  weights: Weights,
  isOneToOne: boolean,
): WeighedPairs {
  if (table.leftSize === undefined) return refinePairs(direct, table.size, pairWeigher(table, weights));
  return isOneToOne ? chooseOneToOne(direct) : direct;
}

/** Learns from a table how its columns tell people apart, and from which weight two rows of it are the same person. */
export function train(table: Table, fields: readonly Field[]): Model {
  return link(table, fields).model;
}
