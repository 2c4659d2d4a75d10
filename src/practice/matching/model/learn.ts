import type { AppliedRule } from '../blocking/rule.ts';
import type { Table } from '../comparisons/table.ts';
import { comparePairs, pairCount, takeSample, type ComparedPairs } from './compared-pairs.ts';
import { countOwn, exchangedFrequencies, valueFrequencies } from './frequencies.ts';
import { improve, isOpen, settle } from './improve.ts';
import { randomPairs } from './random-pairs.ts';
import { LEVELS, makeWeigher, type Weights } from './weigher.ts';

const ROUNDS = [12, 8, 4] as const;

/**
 * Learns the weights by expectation maximisation (Dempster, Laird and Rubin 1977; Winkler 1988 for record linkage). All pairs of rows are one
 * mixture of same and different. What different people look like is counted in random pairs, what the same person looks like in candidates: the
 * pairs outside them are too unlike to be the same. A comparison learns only from candidates that met without its help, else it would look
 * better than it is.
 */
export function learnWeights(
  table: Table,
  candidates: ComparedPairs,
  rules: readonly AppliedRule[],
): Weights {
  const random = comparePairs(table, randomPairs(table));
  const weights = usualWeights(table);
  const weigher = makeWeigher(table, weights);
  const sample = takeSample(table, candidates, rules, isOpen(table, weigher, candidates));
  ROUNDS.forEach((rounds, turn) => {
    if (turn > 0) weights.rowDifferent = valueFrequencies(table, countOwn(table, weigher, candidates));
    const opened = settle(table, weigher, random);
    for (let round = 0; round < rounds; round += 1) improve(table, weights, weigher, sample, opened);
  });
  return weights;
}

/** What is believed before anything is learned. */
function usualWeights(table: Table): Weights {
  const { comparisons, size, leftSize } = table;
  const same = new Float64Array(comparisons.length * LEVELS).fill(-20);
  const different = new Float64Array(comparisons.length * LEVELS).fill(-1);
  comparisons.forEach(({ levels }, index) => {
    levels.forEach(({ usual, name }, level) => {
      const isWorst = name === 'different';
      same[index * LEVELS + level] = Math.log(usual);
      different[index * LEVELS + level] = Math.log(isWorst ? 0.9 : 0.1 / levels.length);
    });
  });
  const fewer = leftSize === undefined ? size : Math.min(leftSize, size - leftSize);
  const prior = Math.min(0.3, (0.4 * fewer) / pairCount(table));
  const rowDifferent = valueFrequencies(table, []);
  const rowExchanged = exchangedFrequencies(table);
  return {
    same,
    different,
    rowDifferent,
    rowExchanged,
    prior,
    stays: 0.8,
    shared: 1 / size,
    family: prior / 4,
    twins: 0.03,
  };
}
