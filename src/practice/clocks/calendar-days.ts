import { toPlainDate } from '#platform/words/index.ts';
import type { Day } from '#platform/words/index.ts';

// The start is day 0. Counts may be negative; all answers are 'YYYY-MM-DD'. No holiday moves them.

export function addCalendarDays(start: Day, days: number): string {
  return toPlainDate(start).add({ days }).toString();
}

export function addCalendarWeeks(start: Day, weeks: number): string {
  return toPlainDate(start).add({ weeks }).toString();
}

/** The same day of a later month; where that month is shorter, its last day: 31 January and one month is 28 or 29 February. */
export function addCalendarMonths(start: Day, months: number): string {
  return toPlainDate(start).add({ months }, { overflow: 'constrain' }).toString();
}

/**
 * The same day of a later year; 29 February and one year is 28 February. (A birthday is another matter: somebody born on
 * 29 February is a year older on 1 March.)
 */
export function addCalendarYears(start: Day, years: number): string {
  return toPlainDate(start).add({ years }, { overflow: 'constrain' }).toString();
}
