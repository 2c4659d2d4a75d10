import { sayCode, sayKind, type PlanRecord } from '#modules/plans/index.ts';
import type { Words } from '#platform/words/index.ts';
import { sayDisabilities, sayFact } from './facts/fact-in-words.ts';

/** The columns that corrections speak of and that have words; others hold nothing for a reader. */
const told = new Set([
  ...[
    'birth_date',
    'expected_birth_date',
    'death_date',
    'sex',
    'ethnicity',
    'disabilities',
    'upn',
    'former_upn',
  ],
  ...[
    'upn_unknown',
    'nhs_number',
    'given_name',
    'family_name',
    'known_as',
    'address',
    'postcode',
    'worker_name',
  ],
  ...['referral_date', 'referral_source', 'primary_need', 'closure_date', 'closure_reason'],
  ...['initial_conference_date', 'referral_no_further_action', 'start_date', 'authorised_date', 'end_date'],
  ...['conference_target', 'conference_date', 'conference_not_required'],
  ...['initial_category', 'latest_category', 'previous_plans', 'review_date'],
]);

/** What differs between what was said and what is: 'Latest category of abuse was neglect, is now emotional abuse', a sentence each. */
export function sayDifferences(
  words: Words,
  was: Readonly<Record<string, unknown>>,
  became: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(was)
    .filter((column) => told.has(column) && JSON.stringify(was[column]) !== JSON.stringify(became[column]))
    .map((column) =>
      words.t('children.history.difference', {
        fact: words.t(`children.fact.${column}`),
        was: sayColumn(words, column, was[column]),
        became: sayColumn(words, column, became[column]),
      }),
    );
}

/** What a row says, a fact each; what is empty is left out. */
export function sayRow(words: Words, row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(row)
    .filter(([column, value]) => told.has(column) && value !== null && value !== '')
    .map(([column, value]) =>
      words.t('children.about.fact', {
        fact: words.t(`children.fact.${column}`),
        value: sayColumn(words, column, value),
      }),
    );
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A column's value in words. */
export function sayColumn(words: Words, column: string, value: unknown): string {
  const notGiven = words.t('children.fact.notGiven');
  if (Array.isArray(value)) return sayDisabilities(words, value.map(String)) ?? notGiven;
  if (typeof value === 'boolean') return words.t(value ? 'children.fact.yes' : 'children.fact.no');
  if (typeof value === 'number') return words.number(value);
  if (typeof value !== 'string' || value === '') return notGiven;
  if (isoDay.test(value)) return words.date(value);
  return sayCoded(words, column, value) ?? value;
}

function sayCoded(words: Words, column: string, value: string): string | undefined {
  switch (column) {
    case 'sex':
    case 'ethnicity':
    case 'upn_unknown':
      return sayFact(words, column, value);
    case 'referral_source':
      return sayCode(words, 'source', value);
    case 'primary_need':
      return sayCode(words, 'need', value);
    case 'closure_reason':
      return sayCode(words, 'closure', value);
    case 'initial_category':
    case 'latest_category':
      return sayCode(words, 'category', value);
    default:
      return undefined;
  }
}

export interface GoneRow {
  goneSince: string;
  sentence: string;
}

/** What a later return no longer holds, the latest first: 'Child in need plan from 3 March 2025'. */
export function sayGone(words: Words, record: PlanRecord): GoneRow[] {
  const rows = [
    ...record.plans.map((plan) => ({ ...plan, sentence: namePlan(words, plan) })),
    ...record.reviews.map((review) => ({
      ...review,
      sentence: words.t('children.history.review', { date: words.date(review.reviewDate) }),
    })),
    ...record.episodes.map((each) => ({ ...each, sentence: nameRow(words, 'episode', each.referralDate) })),
    ...record.assessments.map((each) => ({
      ...each,
      sentence: nameRow(words, 'assessment', each.startDate),
    })),
    ...record.section47s.map((each) => ({ ...each, sentence: nameRow(words, 'section-47', each.startDate) })),
  ];
  return rows
    .flatMap(({ goneSince, sentence }) => (goneSince === null ? [] : [{ goneSince, sentence }]))
    .toSorted((one, other) => other.goneSince.localeCompare(one.goneSince));
}

/** What each row of the record is called, by its id: for saying which one was corrected. */
export function namesOfRows(words: Words, record: PlanRecord): Map<string, string> {
  return new Map([
    ...record.plans.map((plan) => [plan.planId, namePlan(words, plan)] as const),
    ...record.episodes.map((each) => [each.episodeId, nameRow(words, 'episode', each.referralDate)] as const),
    ...record.assessments.map(
      (each) => [each.assessmentId, nameRow(words, 'assessment', each.startDate)] as const,
    ),
    ...record.section47s.map(
      (each) => [each.section47Id, nameRow(words, 'section-47', each.startDate)] as const,
    ),
  ]);
}

function namePlan(words: Words, { kind, startDate }: PlanRecord['plans'][number]): string {
  return words.t('children.history.from', { what: sayKind(words, kind), date: words.date(startDate) });
}

function nameRow(words: Words, what: string, day: string): string {
  return words.t('children.history.from', {
    what: words.t(`children.history.what.${what}`),
    date: words.date(day),
  });
}
