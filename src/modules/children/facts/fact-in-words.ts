import type { Words } from '#platform/words/index.ts';

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The codes of the children in need census about the child that have words: `children.<list>.<code>`. */
const known = {
  sex: codes('F M U'),
  ethnicity: codes(
    'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
  ),
  disability: codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA'),
  upn_unknown: codes('UN1 UN2 UN3 UN4 UN5'),
} as const;

/** What a census code about the child means; 'code X' of one that has no words. */
export function sayFact(words: Words, list: keyof typeof known, code: string): string {
  return known[list].has(code)
    ? words.t(`children.${list}.${code}`)
    : words.t('children.fact.otherCode', { code });
}

/** 'learning and mobility', 'none'; null where the return says nothing. */
export function sayDisabilities(words: Words, disabilities: readonly string[]): string | null {
  return disabilities.length === 0
    ? null
    : words.list(disabilities.map((code) => sayFact(words, 'disability', code)));
}
