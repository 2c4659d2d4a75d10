import { londonTime } from '#platform/calendar/london-time.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';

/** A day so many days after another, before it when negative; both 'YYYY-MM-DD'. */
export function dayAfter(day: string, days: number): string {
  return addCalendarDays(day, days);
}

/** A moment of a day ('YYYY-MM-DD') by the clock in London ('HH:MM'). */
export function momentOf(day: string, time: string): Date {
  return new Date(londonTime(`${day}T${time}`).epochMilliseconds);
}
