import type { ChildFacts } from './when-due.rules.ts';

type Plan = {
  kind: 'child-protection' | 'child-in-need';
  startDate: string;
  endDate?: string;
  initialCategory?: string;
  goneSince?: string;
};
type Episode = {
  referralDate: string;
  closureDate?: string;
  referralNoFurtherAction?: boolean;
  goneSince?: string;
};

/** A child as it is stored, what is counted from it, and when it is due with the periods as shipped. */
export interface RetentionCase {
  title: string;
  child: { birthDate: string | null; expectedBirthDate?: string; deathDate?: string };
  episodes?: readonly Episode[];
  plans?: readonly Plan[];
  factors?: readonly string[];
  said?: readonly { kind: 'looked-after' | 'sexual-abuse'; applies: boolean }[];
  facts: Partial<ChildFacts>;
  expected: string;
}

/** What is true of a child of whom nothing is known. */
export const noFacts: ChildFacts = {
  birthDate: null,
  expectedBirthDate: null,
  deathDate: null,
  hadProtectionPlan: false,
  hadNeedPlan: false,
  hadEpisode: false,
  isOpen: false,
  lastEndedOn: null,
  mayShowSexualAbuse: false,
  wasLookedAfter: false,
};

const closed = { referralDate: '2010-01-04', closureDate: '2011-03-01' };
const referred = { hadEpisode: true, lastEndedOn: '2011-03-01' };

/** The same cases for the rule and for the SQL that gathers the facts. `expected`: the day and the rule, or why there is none. */
export const retentionCases: readonly RetentionCase[] = [
  {
    title: 'a referral and no plan',
    child: { birthDate: '2005-05-05' },
    episodes: [closed],
    facts: referred,
    expected: '2017-03-01 referral',
  },
  {
    title: 'a referral closed on a leap day',
    child: { birthDate: null },
    episodes: [{ referralDate: '2012-01-01', closureDate: '2012-02-29' }],
    facts: { hadEpisode: true, lastEndedOn: '2012-02-29' },
    expected: '2018-03-01 referral',
  },
  {
    title: 'a referral that led to nothing, never closed',
    child: { birthDate: null },
    episodes: [{ referralDate: '2012-06-01', referralNoFurtherAction: true }],
    facts: { hadEpisode: true, lastEndedOn: '2012-06-01' },
    expected: '2018-06-01 referral',
  },
  {
    title: 'an episode that is open',
    child: { birthDate: '2005-05-05' },
    episodes: [{ referralDate: '2010-01-04' }],
    facts: { hadEpisode: true, isOpen: true },
    expected: 'open',
  },
  {
    title: 'an episode opened again',
    child: { birthDate: '2005-05-05' },
    episodes: [closed, { referralDate: '2013-01-07' }],
    facts: { ...referred, isOpen: true },
    expected: 'open',
  },
  {
    title: 'an episode opened again and closed',
    child: { birthDate: '2005-05-05' },
    episodes: [closed, { referralDate: '2013-01-07', closureDate: '2014-02-03' }],
    facts: { hadEpisode: true, lastEndedOn: '2014-02-03' },
    expected: '2020-02-03 referral',
  },
  {
    title: 'an open episode that a later return no longer holds',
    child: { birthDate: null },
    episodes: [{ referralDate: '2010-01-04', goneSince: '2012-03-31' }],
    facts: { hadEpisode: true, lastEndedOn: '2012-03-31' },
    expected: '2018-03-31 referral',
  },
  {
    title: 'a child in need, until the 25th birthday',
    child: { birthDate: '1999-07-08' },
    episodes: [closed],
    plans: [{ kind: 'child-in-need', startDate: '2010-02-01', endDate: '2011-03-01' }],
    facts: { ...referred, hadNeedPlan: true },
    expected: '2024-07-08 in-need',
  },
  {
    title: 'a child in need born on 29 February',
    child: { birthDate: '2000-02-29' },
    episodes: [closed],
    plans: [{ kind: 'child-in-need', startDate: '2010-02-01', endDate: '2011-03-01' }],
    facts: { ...referred, hadNeedPlan: true },
    expected: '2025-03-01 in-need',
  },
  {
    title: 'a child in need without a date of birth',
    child: { birthDate: null },
    episodes: [closed],
    plans: [{ kind: 'child-in-need', startDate: '2010-02-01', endDate: '2011-03-01' }],
    facts: { ...referred, hadNeedPlan: true },
    expected: 'no-birth-date in-need',
  },
  {
    title: 'a child in need known before birth',
    child: { birthDate: null, expectedBirthDate: '2000-06-01' },
    plans: [{ kind: 'child-in-need', startDate: '2000-02-01', endDate: '2000-07-01' }],
    facts: { hadNeedPlan: true, lastEndedOn: '2000-07-01' },
    expected: '2025-06-01 in-need',
  },
  {
    title: 'a plan that goes on after its episode was closed',
    child: { birthDate: '1999-07-08' },
    episodes: [closed],
    plans: [{ kind: 'child-in-need', startDate: '2010-02-01' }],
    facts: { ...referred, hadNeedPlan: true, isOpen: true },
    expected: 'open',
  },
  {
    title: 'a child protection plan, without a date of birth',
    child: { birthDate: null },
    episodes: [closed],
    plans: [
      { kind: 'child-protection', startDate: '2010-02-01', endDate: '2010-12-01', initialCategory: 'NEG' },
    ],
    facts: { ...referred, hadProtectionPlan: true },
    expected: '2046-03-01 protection-plan',
  },
  {
    title: 'a child protection plan that ended after its episode',
    child: { birthDate: '1990-01-01' },
    episodes: [closed],
    plans: [{ kind: 'child-protection', startDate: '2010-02-01', endDate: '2012-02-29' }],
    facts: { hadEpisode: true, hadProtectionPlan: true, lastEndedOn: '2012-02-29' },
    expected: '2047-03-01 protection-plan',
  },
  {
    title: 'sexual abuse as the category of a plan',
    child: { birthDate: '2005-05-05' },
    plans: [
      { kind: 'child-protection', startDate: '2010-02-01', endDate: '2011-03-01', initialCategory: 'SAB' },
    ],
    facts: { hadProtectionPlan: true, lastEndedOn: '2011-03-01', mayShowSexualAbuse: true },
    expected: '2080-05-05 sexual-abuse',
  },
  {
    title: 'sexual abuse as a factor of an assessment',
    child: { birthDate: '2005-05-05' },
    episodes: [closed],
    factors: ['2B', '19B'],
    facts: { ...referred, mayShowSexualAbuse: true },
    expected: '2080-05-05 sexual-abuse',
  },
  {
    title: 'a factor that is said not to show it',
    child: { birthDate: '2005-05-05' },
    episodes: [closed],
    factors: ['19B'],
    said: [{ kind: 'sexual-abuse', applies: false }],
    facts: referred,
    expected: '2017-03-01 referral',
  },
  {
    title: 'possible sexual abuse without a date of birth',
    child: { birthDate: null },
    episodes: [closed],
    factors: ['11A'],
    facts: { ...referred, mayShowSexualAbuse: true },
    expected: 'no-birth-date sexual-abuse',
  },
  {
    title: 'looked after',
    child: { birthDate: '1940-05-05' },
    episodes: [closed],
    said: [{ kind: 'looked-after', applies: true }],
    facts: { ...referred, wasLookedAfter: true },
    expected: '2017-03-01 referral',
  },
  {
    title: 'looked after, born later',
    child: { birthDate: '2005-05-05' },
    episodes: [closed],
    said: [{ kind: 'looked-after', applies: true }],
    facts: { ...referred, wasLookedAfter: true },
    expected: '2080-05-05 looked-after',
  },
  {
    title: 'looked after was said and taken back',
    child: { birthDate: '2005-05-05' },
    episodes: [closed],
    said: [
      { kind: 'looked-after', applies: true },
      { kind: 'looked-after', applies: false },
    ],
    facts: referred,
    expected: '2017-03-01 referral',
  },
  {
    title: 'looked after, and died before 18',
    child: { birthDate: '2000-05-05', deathDate: '2010-11-30' },
    episodes: [closed],
    said: [{ kind: 'looked-after', applies: true }],
    facts: { ...referred, wasLookedAfter: true },
    expected: '2025-11-30 died-looked-after',
  },
  {
    title: 'looked after, and died on the 18th birthday',
    child: { birthDate: '2000-05-05', deathDate: '2018-05-05' },
    episodes: [closed],
    said: [{ kind: 'looked-after', applies: true }],
    facts: { ...referred, wasLookedAfter: true },
    expected: '2075-05-05 looked-after',
  },
  { title: 'nothing but a name', child: { birthDate: '2005-05-05' }, facts: {}, expected: 'no-end' },
];
