import { addWorkingDays, shippedCalendar } from '#practice/clocks/index.ts';
import { dayAfter } from './look.ts';

/** The day so many working days on; where bank holidays are not known yet, as if there were none. */
export function workingDaysOn(today: string, days: number): string {
  const counted = addWorkingDays(today, days, shippedCalendar);
  return counted.known ? counted.date : dayAfter(today, Math.ceil((days * 7) / 5));
}
