import type { LevelName } from '../comparisons/levels.ts';
import type { Field } from '../fields/field.ts';
import type { Rule } from '../blocking/rule.ts';

/** What was learned about one comparison. */
export interface LearnedComparison {
  key: string;
  levels: readonly LevelName[];
  /** For each level how often rows of one person fall there (Fellegi and Sunter's m), and rows of two people (u); each adds up to 1. */
  same: number[];
  different: number[];
  /** For usual values, how often somebody else's row holds the same; of all other values, `rare`. */
  frequencies: Record<string, number>;
  rare: number;
}

/** What was learned of lists, to be kept and used again. Shares are of all pairs of two rows. */
export interface Model {
  version: 1;
  fields: Field[];
  comparisons: LearnedComparison[];
  /** How many of all pairs are the same person. */
  prior: number;
  /** How often one person's two rows are of one address, and two people's. */
  address: { stays: number; shared: number };
  /** How many of all pairs are two people of one family at one address, and how many of those were born on one day. */
  family: { share: number; twins: number };
  rules: Rule[];
  /** Weights (log2 of the odds) from which two rows are the same, and from which a person should look. */
  thresholds: { same: number; perhaps: number };
}
