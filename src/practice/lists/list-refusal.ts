import type { Words } from '#platform/words/index.ts';
import type { en } from './words.en.ts';

/** Why a whole list is refused: the end of a word `lists.refused.<code>`. */
export type ListRefusalCode = keyof typeof en extends infer Key
  ? Key extends `lists.refused.${infer Code}`
    ? Code
    : never
  : never;

/** Why a list could not be read, as a value. */
export interface ListRefused {
  code: ListRefusalCode;
  params: Record<string, string | number>;
}

/** The list as a whole cannot be read, so nothing of it may be kept. `message` is for logs and holds no value from the file. */
export class ListRefusal extends Error implements ListRefused {
  readonly code: ListRefusalCode;
  readonly params: Record<string, string | number>;

  constructor(code: ListRefusalCode, params: Record<string, string | number> = {}) {
    super(`list refused: ${code}`);
    this.name = 'ListRefusal';
    this.code = code;
    this.params = params;
  }
}

/** What is wrong with the list, and what to do about it. */
export function sayListRefused(
  { t }: Words,
  { code, params }: { code: string; params: ListRefused['params'] },
): string {
  return t(`lists.refused.${code}`, params);
}
