import type { en } from './words.en.ts';

/** Why a whole file is refused: the end of a word `imports.file.<code>`. */
export type RefusalCode = keyof typeof en extends infer Key
  ? Key extends `imports.file.${infer Code}`
    ? Code
    : never
  : never;

/**
 * The file as a whole cannot be read, so nothing of it may be kept. The sentence a reader sees is the word
 * `imports.file.<code>` with `params`; `message` is for logs and holds no value from the file.
 */
export class CensusRefusal extends Error {
  readonly code: RefusalCode;
  readonly params: Record<string, string | number>;

  constructor(code: RefusalCode, params: Record<string, string | number> = {}) {
    super(`census file refused: ${code}`);
    this.name = 'CensusRefusal';
    this.code = code;
    this.params = params;
  }
}
