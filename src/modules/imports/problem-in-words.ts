import type { Words } from '#platform/words/index.ts';
import type { ListedProblem, Refusal } from './import.ts';

/** A problem as it is told: where it is, and a sentence. */
export interface ToldProblem {
  rule: string;
  localId: string | null;
  line: number | null;
  message: string;
}

export function sayProblem(words: Words, { rule, localId, line, params }: ListedProblem): ToldProblem {
  return { rule, localId, line, message: words.t(`imports.rule.${rule}`, params) };
}

/** Why the whole file was refused, and what to do about it. */
export function sayRefusal(words: Words, { code, params }: Refusal): ToldProblem {
  const line = typeof params['line'] === 'number' ? params['line'] : null;
  return { rule: code, localId: null, line, message: words.t(`imports.file.${code}`, params) };
}
