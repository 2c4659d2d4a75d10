import type { Story, StoryTeller } from './made-child.ts';
import * as other from './other-stories.ts';
import * as planning from './planning-stories.ts';
import * as protection from './protection-stories.ts';
import * as repeat from './repeat-protection-stories.ts';
import { weigh } from './seeded-random.ts';

/**
 * Every story, by name. Open cases with a child in need plan are about 40% of all open ones, those with a child
 * protection plan about 12%; the boundaries of each criterion come up in every few thousand children.
 */
export const stories = {
  'recent-plan': planning.recentPlan,
  'plan-just-under-a-year': planning.planJustUnderAYear,
  'plan-of-exactly-a-year': planning.planOfExactlyAYear,
  'plan-of-a-year-and-a-day': planning.planOfAYearAndADay,
  'plan-over-a-year': planning.planOverAYear,
  'chain-over-a-year': planning.chainOverAYear,
  'chain-through-a-closure': planning.chainThroughAClosure,
  'plans-28-days-apart': (teller) => planning.plansApart(teller, 28),
  'plans-29-days-apart': (teller) => planning.plansApart(teller, 29),
  'long-plan-ended-today': planning.longPlanEndedToday,
  'closed-after-plan': planning.closedAfterPlan,
  'recent-protection': protection.recentProtection,
  'protected-beyond-third-review': protection.protectedBeyondThirdReview,
  'third-review-today': protection.thirdReviewToday,
  'third-review-overdue': protection.thirdReviewOverdue,
  'long-protection-ended-today': protection.longProtectionEndedToday,
  'stepped-down': protection.steppedDown,
  'closed-after-protection': protection.closedAfterProtection,
  'protected-again': repeat.protectedAgainWithinTwoYears,
  'protected-again-the-same-day': repeat.protectedAgainTheSameDay,
  'protected-again-after-exactly-two-years': repeat.protectedAgainAfterExactlyTwoYears,
  'protected-again-after-two-years-and-a-day': repeat.protectedAgainAfterTwoYearsAndADay,
  'protected-again-and-beyond-third-review': repeat.protectedAgainAndBeyondThirdReview,
  'protected-again-date-unknown': repeat.protectedAgainDateUnknown,
  'being-assessed': other.beingAssessed,
  'open-without-plan': other.openWithoutPlan,
  'being-enquired-into': other.beingEnquiredInto,
  'enquired-into-without-conference': other.enquiredIntoWithoutConference,
  'conference-without-plan': other.conferenceWithoutPlan,
  'no-further-action': other.noFurtherAction,
  'closed-after-assessment': other.closedAfterAssessment,
} satisfies Record<string, (teller: StoryTeller) => Story>;

export type StoryName = keyof typeof stories;

/** How many of every 2,000 children live each story. */
export const storiesByFrequency: readonly StoryName[] = weigh([
  ['recent-plan', 290],
  ['plan-just-under-a-year', 8],
  ['plan-of-exactly-a-year', 5],
  ['plan-of-a-year-and-a-day', 5],
  ['plan-over-a-year', 52],
  ['chain-over-a-year', 14],
  ['chain-through-a-closure', 5],
  ['plans-28-days-apart', 4],
  ['plans-29-days-apart', 5],
  ['long-plan-ended-today', 3],
  ['stepped-down', 50],
  ['closed-after-plan', 240],
  ['recent-protection', 82],
  ['protected-beyond-third-review', 17],
  ['third-review-today', 2],
  ['third-review-overdue', 4],
  ['long-protection-ended-today', 2],
  ['closed-after-protection', 60],
  ['protected-again', 11],
  ['protected-again-the-same-day', 1],
  ['protected-again-after-exactly-two-years', 2],
  ['protected-again-after-two-years-and-a-day', 2],
  ['protected-again-and-beyond-third-review', 3],
  ['protected-again-date-unknown', 8],
  ['being-assessed', 190],
  ['open-without-plan', 265],
  ['being-enquired-into', 20],
  ['enquired-into-without-conference', 45],
  ['conference-without-plan', 13],
  ['no-further-action', 130],
  ['closed-after-assessment', 462],
]);

/** Stories that an older case, long closed, may have come before. */
export const mayHaveEarlierCase: ReadonlySet<StoryName> = new Set([
  'recent-plan',
  'being-assessed',
  'open-without-plan',
  'recent-protection',
  'being-enquired-into',
  'no-further-action',
  'closed-after-assessment',
]);
