import type { ListRefusalCode } from '#practice/lists/index.ts';
import type { en } from './words.en.ts';

/** Why a whole list is refused: the end of a word `imports.people.file.<code>`; after `list.` what every list is refused for. */
export type PeopleRefusalCode =
  | `list.${ListRefusalCode}`
  | (keyof typeof en extends infer Key
      ? Key extends `imports.people.file.${infer Code}`
        ? Code
        : never
      : never);

/**
 * The list as a whole cannot be read, so nothing of it may be kept. The sentence a reader sees is the word
 * `imports.people.file.<code>` with `params`, or that of the list; `message` is for logs and holds no value from the file.
 */
export class PeopleRefusal extends Error {
  readonly code: PeopleRefusalCode;
  readonly params: Record<string, string | number>;

  constructor(code: PeopleRefusalCode, params: Record<string, string | number> = {}) {
    super(`people list refused: ${code}`);
    this.name = 'PeopleRefusal';
    this.code = code;
    this.params = params;
  }
}
