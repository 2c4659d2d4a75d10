import { addCalendarDays } from '#practice/clocks/index.ts';

/** How long, in days after its day, somebody stays next to the children of a recommendation, to answer and to show what was done. */
export const daysAfterDue = 90;

export function ownerAccessUntil(dueOn: string): Date {
  return new Date(`${addCalendarDays(dueOn, daysAfterDue + 1)}T00:00:00Z`);
}
