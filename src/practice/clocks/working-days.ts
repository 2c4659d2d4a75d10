import type { Day } from '#platform/words/index.ts';
import { kindOfDay } from './calendar.ts';
import type { Calendar, Holiday, NotKnown } from './calendar.ts';
import { fromDayNumber, toDayNumber } from './day-numbers.ts';

// A working day is any day but Saturday, Sunday, Christmas Day, Good Friday and the bank holidays
// (as in SI 2005/1533 and SI 2006/940 (W.89), regulation 2).

/** Whether a day is one, and if not, why not. Not known on a weekday outside the calendar's known years. */
export type WorkingDayAnswer =
  { readonly known: true; readonly isWorking: boolean; readonly because?: 'weekend' | Holiday } | NotKnown;

export function isWorkingDay(day: Day, calendar: Calendar): WorkingDayAnswer {
  const kind = kindOfDay(toDayNumber(day), calendar);
  if (kind === 'working') return { known: true, isWorking: true };
  if (kind !== 'weekend' && 'known' in kind) return kind;
  return { known: true, isWorking: false, because: kind };
}

/** A day reached by counting ('YYYY-MM-DD'), and what was passed over between it and the start, the earliest first. */
export interface CountedDay {
  readonly known: true;
  readonly date: string;
  readonly weekendDays: number;
  readonly holidays: readonly Holiday[];
}

/**
 * The day that is so many working days after the start (before it, when negative). The start is day 0, whatever kind of day
 * it is, and is the answer for 0. Throws a RangeError for a count that is not whole.
 */
export function addWorkingDays(start: Day, count: number, calendar: Calendar): CountedDay | NotKnown {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of working days`);
  const step = Math.sign(count);
  const holidays: Holiday[] = [];
  let [day, left, weekendDays] = [toDayNumber(start), Math.abs(count), 0];
  while (left > 0) {
    day += step;
    const kind = kindOfDay(day, calendar);
    if (kind === 'working') left -= 1;
    else if (kind === 'weekend') weekendDays += 1;
    else if ('known' in kind) return kind;
    else holidays.push(kind);
  }
  return {
    known: true,
    date: fromDayNumber(day),
    weekendDays,
    holidays: step < 0 ? holidays.toReversed() : holidays,
  };
}

/**
 * How many working days lie from one day to another: the first is day 0, the last is counted. Negative when the
 * second is earlier. It undoes `addWorkingDays` in both directions.
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  calendar: Calendar,
): { readonly known: true; readonly days: number } | NotKnown {
  const [start, end] = [toDayNumber(from), toDayNumber(to)];
  const step = Math.sign(end - start);
  let days = 0;
  for (let day = start; day !== end;) {
    day += step;
    const kind = kindOfDay(day, calendar);
    if (kind === 'working') days += step;
    else if (kind !== 'weekend' && 'known' in kind) return kind;
  }
  return { known: true, days };
}

/** The day itself when it is a working day, else the last one before it. */
export function lastWorkingDayBy(day: Day, calendar: Calendar): CountedDay | NotKnown {
  return addWorkingDays(fromDayNumber(toDayNumber(day) + 1), -1, calendar);
}
