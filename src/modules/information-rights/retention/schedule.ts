/** What is kept of a child, by what the child's history holds. */
export const childKinds = [
  'protection-plan',
  'in-need',
  'referral',
  'looked-after',
  'died-looked-after',
  'sexual-abuse',
] as const;
export type ChildKind = (typeof childKinds)[number];

/** Kinds that are not about one child, and go by themselves once a period is over. */
type OwnKind = 'access-request' | 'letter';

export type RetentionKind = ChildKind | OwnKind;

/** What a period is counted from. */
export type CountedFrom = 'birth' | 'expected-birth' | 'end' | 'death' | 'given' | 'sent';

export interface RetentionRule {
  kind: RetentionKind;
  countedFrom: CountedFrom;
  years: number;
  /** The least that the law lets it be; 1 where it says nothing. */
  least: number;
  /** Where the figure comes from: told in the words, under this key. */
  source: 'practice' | 'limitation' | 'regulation-50' | 'inquiry';
  /** The day on which the source was last read for this product. */
  readOn: string;
}

const readOn = '2026-11-28';

/**
 * The schedule as shipped. Law seldom gives a figure: all but regulation 50 (Care Planning, Placement and Case Review (England) Regulations
 * 2010) are defaults that a partnership confirms. docs/data-protection/retention-schedule.md has it on paper; a test holds the two together.
 */
export const schedule: readonly RetentionRule[] = [
  { kind: 'protection-plan', countedFrom: 'end', years: 35, least: 1, source: 'practice', readOn },
  { kind: 'in-need', countedFrom: 'birth', years: 25, least: 1, source: 'practice', readOn },
  { kind: 'referral', countedFrom: 'end', years: 6, least: 1, source: 'limitation', readOn },
  { kind: 'looked-after', countedFrom: 'birth', years: 75, least: 75, source: 'regulation-50', readOn },
  { kind: 'died-looked-after', countedFrom: 'death', years: 15, least: 15, source: 'regulation-50', readOn },
  { kind: 'sexual-abuse', countedFrom: 'birth', years: 75, least: 1, source: 'inquiry', readOn },
  { kind: 'access-request', countedFrom: 'given', years: 2, least: 1, source: 'practice', readOn },
  { kind: 'letter', countedFrom: 'sent', years: 1, least: 1, source: 'practice', readOn },
];

/** Years by kind, as a partnership has set them or as shipped. */
export type Periods = Readonly<Record<RetentionKind, number>>;

export const shippedPeriods = Object.fromEntries(schedule.map(({ kind, years }) => [kind, years])) as Periods;

/** The rule of a kind. @throws Error for a kind that no rule is for, which the type does not allow */
export function ruleOf(kind: RetentionKind): RetentionRule {
  const found = schedule.find((rule) => rule.kind === kind);
  if (found === undefined) throw new Error(`the schedule has no rule for ${kind}`);
  return found;
}

export const isRetentionKind = (text: string): text is RetentionKind =>
  schedule.some(({ kind }) => kind === text);

/** How many days before its day something is listed as coming. No statute sets it: time enough to ask around. */
export const listedDaysBefore = 90;
