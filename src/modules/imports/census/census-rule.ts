import type { CensusProblem } from './census-record.ts';
import type { en } from './words.en.ts';

/** Every rule a census is checked by: the end of a word `imports.rule.<rule>`. */
export type CensusRule = keyof typeof en extends infer Key
  ? Key extends `imports.rule.${infer Rule}`
    ? Rule
    : never
  : never;

/** What is wrong and the values the sentence about it quotes. */
export type RuleBreach = { rule: CensusRule; params: Record<string, string | number> };

/**
 * Only what makes a child impossible to keep truthfully is an error: without a local id there is nothing to join to,
 * and a date that cannot be read could only be dropped or guessed. Everything else is kept as sent and listed.
 */
const ERRORS: ReadonlySet<CensusRule> = new Set<CensusRule>([
  'local-id-missing',
  'local-id-repeated',
  'date-unreadable',
  'value-too-long',
  'cin-plan-without-start',
  'cp-plan-without-start',
]);

/** A problem of one child (or of the whole file when `localId` is null), its severity decided by the rule alone. */
export function problemOf(breach: RuleBreach, localId: string | null, line: number | null): CensusProblem {
  const severity = ERRORS.has(breach.rule) ? 'error' : 'warning';
  return { rule: breach.rule, severity, localId, line, params: breach.params };
}
