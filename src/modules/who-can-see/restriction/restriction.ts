import { addCalendarMonths } from '#practice/clocks/index.ts';

/** Why a child is seen by named people only. */
export const restrictionKinds = ['staff-family', 'police-sensitivity', 'protected-address', 'other'] as const;

export type RestrictionKind = (typeof restrictionKinds)[number];

/** A restriction keeps help away too: no law sets a time, local practice is to look at each within three months, and never leave one a year. */
export const restrictionReview = { suggestedMonths: 3, longestMonths: 12 } as const;

/** Whether a day may be the next review: after today, and within the longest time. Days are 'YYYY-MM-DD'. */
export function isReviewDay(day: string, today: string): boolean {
  return day > today && day <= lastReviewDay(today);
}

export function lastReviewDay(today: string): string {
  return addCalendarMonths(today, restrictionReview.longestMonths);
}

export function suggestedReviewDay(today: string): string {
  return addCalendarMonths(today, restrictionReview.suggestedMonths);
}
