/** A list of codes as its owner publishes it: nothing is translated on the way in or out. */
export interface CodeList {
  codes: readonly string[];
  source: string;
  /** The year, or the day, from which it is so. */
  asOf: string;
}

const list = (codes: string, source: string, asOf: string): CodeList => ({
  codes: codes.split(' '),
  source,
  asOf,
});

const census = 'Department for Education, children in need census 2026: specification';
const schools = 'Department for Education, school census 2025 to 2026: common basic data set';
const dataset = 'Data to Insight, Standard Safeguarding Dataset';
const local = 'Teamaround: a list of its own, no standard is known';

/** The codes that have words: `children.<list>.<code>`. */
export const codeLists = {
  sex: list('F M U', census, '2026'),
  ethnicity: list(
    'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
    census,
    '2026',
  ),
  disability: list('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA', census, '2026'),
  upn_unknown: list('UN1 UN2 UN3 UN4 UN5', census, '2026'),
  nameKind: list('legal known-as birth former transliterated', local, '2026-11-28'),
  // The types of ssd_linked_identifiers, and the NHS number of ssd_person.
  identifierKind: list('nhs upn upn-former local home-office', dataset, '2025-08-18'),
  // 'Primary Address' and 'Placement' of ssd_address, and where else a child lives.
  addressKind: list('home part temporary', `${dataset}, with two of our own`, '2025-08-18'),
  interpreter: list('no child family both', local, '2026-11-28'),
  youngCarer: list('N P S', schools, '2025'),
  // Item SSD023, and one for a child who needs no leave. Of an adult there is none here.
  immigration: list('NONE UASC REF ILR DLR OTH', `${dataset}, with two of our own`, '2025-08-18'),
  setting: list('school nursery college home none', local, '2026-11-28'),
  schoolYear: list('N1 N2 R 1 2 3 4 5 6 7 8 9 10 11 12 13 14', schools, '2025'),
  sen: list('N K E', schools, '2025'),
  flag: list('allergy missing exploitation self-harm court staff visit other', local, '2026-11-28'),
} as const satisfies Record<string, CodeList>;

export type CodeListName = keyof typeof codeLists;

export const isCode = (name: CodeListName, code: string): boolean => codeLists[name].codes.includes(code);
