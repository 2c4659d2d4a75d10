/** The lists of the national statistics, each known by the columns it has. */
export type StatisticsList =
  | 'children-in-need'
  | 'referrals'
  | 'assessments'
  | 'conferences'
  | 'referral-sources'
  | 'protection-plans'
  | 'subsequent-plans'
  | 'reviews';

/**
 * How one figure is read from a row of a list: as the file publishes it, and where it publishes none, as the sum of `numerator` in `denominator`.
 * Counts of England and regions are rounded to ten, so that a percentage worked out from them can be a tenth off the published one.
 */
export interface NationalIndicator {
  key: string;
  list: StatisticsList;
  /** 'percent' of the denominator, or 'rate' for each 10,000 children under 18. */
  unit: 'percent' | 'rate';
  numerator: readonly string[];
  /** Null for a rate: the lists do not say how many children there are. */
  denominator: string | null;
  published: string | null;
  /** Which way is better; null where more may mean more need or more help. */
  better: 'higher' | 'lower' | null;
}

const share = (key: string, column: string): NationalIndicator => ({
  ...{ key, list: 'referral-sources', unit: 'percent', numerator: [column], denominator: 'Referrals' },
  ...{ published: null, better: null },
});
const rate = (key: string, list: StatisticsList, column: string, published: string): NationalIndicator => ({
  ...{ key, list, unit: 'rate', numerator: [column], denominator: null, published, better: null },
});

/** Every figure that can be read from the national statistics, in the order of a child's way through the service. */
export const nationalIndicators: readonly NationalIndicator[] = [
  rate('referrals-rate', 'referrals', 'Referrals', 'Referrals_rate'),
  {
    ...{ key: 're-referrals', list: 'referrals', unit: 'percent', better: 'lower' },
    ...{ numerator: ['Re_referrals'], denominator: 'Referrals', published: 'Re_referrals_percent' },
  },
  share('referrals-by-police', 'Police'),
  share('referrals-by-schools', 'Schools'),
  share('referrals-by-health', 'Health_Services'),
  {
    ...{ key: 'assessments-within-45-working-days', list: 'assessments', unit: 'percent', better: 'higher' },
    numerator: ['Same_day', '1-10_days', '11-20_days', '21-30_days', '31-40_days', '41-45_days'],
    ...{ denominator: 'Assessments_completed', published: null },
  },
  rate('children-in-need-rate', 'children-in-need', 'At31_episodes', 'At31_episodes_rate'),
  rate('section-47-rate', 'conferences', 'Section47', 'Section47_rate'),
  {
    ...{ key: 'icpc-within-15-working-days', list: 'conferences', unit: 'percent', better: 'higher' },
    numerator: ['Duration_0-10_days', 'Duration_11-15_days'],
    ...{ denominator: 'ICPC', published: null },
  },
  rate('protection-plans-rate', 'protection-plans', 'CPP_At31', 'CPP_At31_rate'),
  {
    ...{ key: 'second-or-subsequent-plans', list: 'subsequent-plans', unit: 'percent', better: 'lower' },
    ...{ numerator: ['CPP_subsequent'], denominator: 'CPP_start', published: 'CPP_subsequent_percent' },
  },
  {
    ...{ key: 'reviews-within-timescales', list: 'reviews', unit: 'percent', better: 'higher' },
    ...{ numerator: ['Reviewed_within_timescales'], denominator: 'CPP_At31_3Months' },
    published: 'Reviewed_within_timescales_percent',
  },
];

/** Undefined for a name that is none of them. */
export const nationalIndicator = (key: string): NationalIndicator | undefined =>
  nationalIndicators.find((one) => one.key === key);

/** Why there is no figure, in the publisher's terms. */
export type NoFigure = 'suppressed' | 'not available' | 'not applicable' | 'low reliability' | 'no data';

/** One figure of one area in one year, which ends on 31 March. `value` has one decimal place; null comes with its reason. */
export interface NationalFigure {
  year: number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  reason?: NoFigure;
}

/** England, a region or a local authority. */
export interface Area {
  /** The nine-figure code of the Office for National Statistics. */
  code: string;
  name: string;
  level: 'country' | 'region' | 'authority';
  /** Of an authority: the code of three figures that returns carry. */
  laCode: string;
  /** Of an authority: its region's code. */
  region: string;
}
