/** One kind of row of a return: where it lies staged, where it is kept, how rows are told apart and compared. */
export interface ReturnedRows {
  /** The table in `plans`, and after `staged_` in `imports`. */
  name: string;
  /** The word of imports.correction. */
  what: string;
  idColumn: string;
  /** Columns that, with the child and the ordinal, tell rows apart. */
  keys: readonly string[];
  /** Columns that a later return may correct. */
  items: readonly string[];
  /** Of row `t`: true when a return whose period began on `start` must still hold it. */
  isExpected: (t: string, start: string) => string;
}

const isOpenSince = (column: string) => (t: string, start: string) =>
  `(${t}.${column} is null or ${t}.${column} >= ${start})`;
const startsSince = (t: string, start: string) => `${t}.start_date >= ${start}`;

/** A return holds what was open at some time in its year, which begins on 1 April (children in need census, coverage). */
export const returnedRows: readonly ReturnedRows[] = [
  {
    name: 'episode',
    what: 'episode',
    idColumn: 'episode_id',
    keys: ['referral_date'],
    items: [
      ...['referral_source', 'primary_need', 'closure_date', 'closure_reason'],
      ...['initial_conference_date', 'referral_no_further_action'],
    ],
    isExpected: isOpenSince('closure_date'),
  },
  {
    name: 'assessment',
    what: 'assessment',
    idColumn: 'assessment_id',
    keys: ['start_date'],
    items: ['referral_date', 'authorised_date', 'factors'],
    isExpected: isOpenSince('authorised_date'),
  },
  {
    name: 'section_47',
    what: 'section-47',
    idColumn: 'section_47_id',
    keys: ['start_date'],
    items: ['referral_date', 'conference_target', 'conference_date', 'conference_not_required'],
    isExpected: startsSince,
  },
  {
    name: 'pre_proceedings',
    what: 'pre-proceedings',
    idColumn: 'pre_proceedings_id',
    keys: ['start_date'],
    items: ['referral_date', 'detail'],
    isExpected: startsSince,
  },
  {
    name: 'plan',
    what: 'plan',
    idColumn: 'plan_id',
    keys: ['kind', 'start_date'],
    items: ['referral_date', 'end_date', 'initial_category', 'latest_category', 'previous_plans'],
    isExpected: isOpenSince('end_date'),
  },
];

/** 1 April on or before the reference date: the first day of the year that a return describes. */
export function periodStart(referenceDate: string): string {
  const year = Number(referenceDate.slice(0, 4));
  return `${referenceDate.slice(5) >= '04-01' ? year : year - 1}-04-01`;
}
