import { sayListRefused } from '#practice/lists/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { ListedProblem, Refusal } from './import.ts';

/** A problem as it is told: where it is, and a sentence. */
export interface ToldProblem {
  rule: string;
  localId: string | null;
  line: number | null;
  message: string;
}

type Kind = 'census' | 'people';

export function sayProblem(
  words: Words,
  kind: Kind,
  { rule, localId, line, params }: Pick<ListedProblem, 'rule' | 'localId' | 'line' | 'params'>,
): ToldProblem {
  const message =
    kind === 'census'
      ? words.t(`imports.rule.${rule}`, params)
      : words.t(`imports.people.rule.${rule}`, params);
  return { rule, localId, line, message };
}

/** Why the whole file was refused, and what to do about it. */
export function sayRefusal(words: Words, kind: Kind, { code, params }: Refusal): ToldProblem {
  const line = Number(params['line'] ?? params['row'] ?? 0);
  return {
    rule: code,
    localId: null,
    line: line > 0 ? line : null,
    message: sayWhy(words, kind, { code, params }),
  };
}

function sayWhy(words: Words, kind: Kind, { code, params }: Refusal): string {
  if (kind === 'census') return words.t(`imports.file.${code}`, params);
  const ofEveryList = /^list\.(.+)$/.exec(code)?.[1];
  return ofEveryList === undefined
    ? words.t(`imports.people.file.${code}`, params)
    : sayListRefused(words, { code: ofEveryList, params });
}
