import { toPlainDate } from '#platform/words/index.ts';
import type { Day } from '#platform/words/index.ts';

const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970: counting on whole numbers is many times quicker than on calendar objects. */
export function toDayNumber(day: Day): number {
  return Date.parse(toPlainDate(day).toString()) / millisecondsOfDay;
}

export function fromDayNumber(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

export function isWeekend(number: number): boolean {
  // 1 January 1970 was a Thursday, so that day 2 was a Saturday.
  const daysSinceSaturday = (((number - 2) % 7) + 7) % 7;
  return daysSinceSaturday < 2;
}
