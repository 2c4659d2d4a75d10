import type { CensusProtectionPlan } from '../census/census-record.ts';
import type { CensusRule } from '../census/census-rule.ts';
import { dayOfWeek, toDay, toIsoDate, type Day } from './day-number.ts';
import type { WrittenChild } from './made-child.ts';
import type { StoryName } from './story-list.ts';
import { makePupilNumber } from './unique-pupil-number.ts';

/** A kind of wrong row: the story it is made from (which meets no criterion) and how it is spoilt. */
type Spoiling = { story: StoryName; spoil: (child: WrittenChild, today: Day) => void };

/** Move a date by so many days. */
const moved = (date: string, days: number): string => toIsoDate(toDay(date) + days);

const saturdayBefore = (date: string): string => moved(date, -1 - dayOfWeek(toDay(date)));

function eachProtection(child: WrittenChild, act: (plan: CensusProtectionPlan, start: string) => void): void {
  for (const episode of child.episodes)
    for (const plan of episode.protectionPlans) act(plan, plan.startDate ?? '');
}

/** The wrong rows that can be asked for, each by the rule of the census check that finds it. */
export const problemKinds = {
  'local-id-missing': {
    story: 'recent-plan',
    spoil: (child) => (child.localId = ''),
  },
  'date-unreadable': {
    story: 'open-without-plan',
    spoil: (child) => {
      child.birthDate = '2015-02-30';
      child.expectedBirthDate = null;
    },
  },
  'both-birth-dates': {
    story: 'recent-plan',
    spoil: (child, today) => {
      child.birthDate ??= toIsoDate(today - 30);
      child.expectedBirthDate = child.birthDate;
    },
  },
  'no-birth-date': {
    story: 'recent-plan',
    spoil: (child) => (child.birthDate = child.expectedBirthDate = null),
  },
  'upn-check-letter': {
    story: 'recent-plan',
    spoil: (child) => {
      const right = child.upn ?? makePupilNumber('950', 1, 2020);
      child.upn = (right.startsWith('B') ? 'C' : 'B') + right.slice(1);
      child.upnUnknown = null;
    },
  },
  'ethnicity-code-unknown': {
    story: 'recent-plan',
    spoil: (child) => (child.ethnicity = 'ZZZZ'),
  },
  'closure-before-referral': {
    story: 'closed-after-assessment',
    spoil: (child) => {
      for (const episode of child.episodes) episode.closureDate = moved(episode.referralDate ?? '', -10);
    },
  },
  'conference-not-on-working-day': {
    story: 'recent-protection',
    spoil: (child) => {
      eachProtection(child, (plan, start) => (plan.startDate = saturdayBefore(start)));
      for (const episode of child.episodes) {
        if (episode.initialConferenceDate !== null)
          episode.initialConferenceDate = saturdayBefore(episode.initialConferenceDate);
        for (const enquiry of episode.section47s)
          enquiry.initialConferenceDate = saturdayBefore(enquiry.initialConferenceDate ?? '');
      }
    },
  },
  'cp-plan-start-not-on-conference': {
    story: 'recent-protection',
    spoil: (child) => eachProtection(child, (plan, start) => (plan.startDate = moved(start, -1))),
  },
  'cp-review-before-start': {
    story: 'recent-protection',
    spoil: (child) => eachProtection(child, (plan, start) => plan.reviews.unshift(moved(start, -20))),
  },
  'cin-plan-during-cp-plan': {
    story: 'recent-protection',
    spoil: (child, today) => {
      child.episodes.at(-1)?.cinPlans.push({ startDate: toIsoDate(today - 1), endDate: null });
    },
  },
  'cin-plans-both-open': {
    story: 'recent-plan',
    spoil: (child, today) => {
      child.episodes.at(-1)?.cinPlans.push({ startDate: toIsoDate(today), endDate: null });
    },
  },
  'cin-plan-end-before-start': {
    story: 'recent-plan',
    spoil: (child) => {
      for (const episode of child.episodes)
        for (const plan of episode.cinPlans) plan.endDate = moved(plan.startDate ?? '', -30);
    },
  },
} satisfies Partial<Record<CensusRule, Spoiling>>;

export type ProblemKind = keyof typeof problemKinds;
