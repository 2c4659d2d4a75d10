import type { CensusRule, RuleBreach } from './census-rule.ts';
import { quoted } from './quoted.ts';

/** Adds the breach of `rule` when a value is given that is none of the codes. */
export function checkCode(
  found: RuleBreach[],
  rule: CensusRule & `${string}-code-unknown`,
  codes: ReadonlySet<string>,
  value: string | null,
): void {
  if (value !== null && !codes.has(value)) found.push({ rule, params: { value: quoted(value) } });
}
