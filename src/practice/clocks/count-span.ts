import { toPlainDate } from '#platform/words/index.ts';
import type { Day } from '#platform/words/index.ts';
import { addCalendarDays, addCalendarMonths, addCalendarWeeks } from './calendar-days.ts';
import type { Calendar, Holiday, NotKnown } from './calendar.ts';
import { addHours, addWorkingHours, dayInLondon, openingOf, usualOfficeHours } from './hours.ts';
import type { CountedMoment, OfficeHours } from './hours.ts';
import type { Span } from './limit.ts';
import { addWorkingDays } from './working-days.ts';

/** What a count ends on, and what it passed over on the way. */
export interface Counted {
  readonly known: true;
  readonly date: string;
  /** The moment, where hours are counted from a moment. */
  readonly at?: Date;
  readonly weekendDays: number;
  readonly holidays: readonly Holiday[];
}

export type CountedSpan = Extract<Span, { readonly amount: number }>;

/** The day 'YYYY-MM-DD' in England and Wales of a day or a moment. */
export function dayOf(start: Day | Date): string {
  return start instanceof Date ? dayInLondon(start) : toPlainDate(start).toString();
}

/**
 * Counts a span from a day or a moment. Hours from a day alone are counted in whole days (72 hours: 3 days on), working
 * hours from the opening of that day.
 */
export function countSpan(
  span: CountedSpan,
  start: Day | Date,
  calendar: Calendar,
  office: OfficeHours = usualOfficeHours,
): Counted | NotKnown {
  const day = dayOf(start);
  switch (span.unit) {
    case 'working-days':
      return addWorkingDays(day, span.amount, calendar);
    case 'days':
      return plainly(addCalendarDays(day, span.amount));
    case 'weeks':
      return plainly(addCalendarWeeks(day, span.amount));
    case 'months':
      return plainly(addCalendarMonths(day, span.amount));
    case 'hours': {
      if (!(start instanceof Date)) return plainly(addCalendarDays(day, Math.ceil(span.amount / 24)));
      const at = addHours(start, span.amount);
      return { ...plainly(dayInLondon(at)), at };
    }
    case 'working-hours':
      return onItsDay(
        addWorkingHours(
          start instanceof Date ? start : openingOf(day, office),
          span.amount,
          calendar,
          office,
        ),
      );
  }
}

function plainly(date: string): Counted {
  return { known: true, date, weekendDays: 0, holidays: [] };
}

function onItsDay(counted: CountedMoment | NotKnown): Counted | NotKnown {
  return counted.known ? { ...counted, date: dayInLondon(counted.at) } : counted;
}
