import type { Words } from '#platform/words/index.ts';

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The codes of the children in need census that have words: `plans.<list>.<code>`. */
const known = {
  category: codes('NEG PHY SAB EMO MUL'),
  need: codes('N0 N1 N2 N3 N4 N5 N6 N7 N8 N9'),
  source: codes('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10'),
  closure: codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9'),
} as const;

export type CodeList = keyof typeof known;

/** What a census code means: 'neglect', 'not recorded' of null, 'code X' of one that has no words. */
export function sayCode(words: Words, list: CodeList, code: string | null): string {
  if (code === null) return words.t('plans.code.none');
  return known[list].has(code) ? words.t(`plans.${list}.${code}`) : words.t('plans.code.other', { code });
}
