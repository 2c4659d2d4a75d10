import type { PeopleProblem } from './person-record.ts';
import type { en } from './words.en.ts';

/** Every rule a list is checked by: the end of a word `imports.people.rule.<rule>`. */
export type PeopleRule = keyof typeof en extends infer Key
  ? Key extends `imports.people.rule.${infer Rule}`
    ? Rule
    : never
  : never;

export type PeopleBreach = { rule: PeopleRule; params: Record<string, string | number> };

/**
 * What makes it unsure whose a cell is, or cannot be kept, is an error: somebody else's address on a child is worse than
 * none.
 */
const ERRORS: ReadonlySet<PeopleRule> = new Set<PeopleRule>([
  'local-id-missing',
  'local-id-repeated',
  'more-cells',
  'cell-too-long',
  'control-characters',
]);

export function peopleProblem(breach: PeopleBreach, row: number, localId: string | null): PeopleProblem {
  const severity = ERRORS.has(breach.rule) ? 'error' : 'warning';
  return { rule: breach.rule, severity, row, localId, params: breach.params };
}
