import { dayOfWeek, toDay, type Day } from './day-number.ts';

/** Working days of a stretch of years, counted beforehand so that each question is one look-up. */
export type WorkingCalendar = {
  isWorkingDay: (day: Day) => boolean;
  /** The day itself, or the next working day. */
  onOrAfter: (day: Day) => Day;
  /** The day itself, or the working day before it. */
  onOrBefore: (day: Day) => Day;
  /** That many working days after the day (before it, when negative); day 0 is the day itself. */
  add: (day: Day, workingDays: number) => Day;
};

/**
 * Monday to Friday without the holidays given (`YYYY-MM-DD`). Answers for days from `from` to `to` only; a day
 * outside throws a RangeError rather than being taken for a working day.
 */
export function countWorkingDays(from: Day, to: Day, holidays: Iterable<string>): WorkingCalendar {
  const free = new Set<Day>(Array.from(holidays, toDay));
  const workingDays: Day[] = [];
  const workingDaysBefore: number[] = [];
  for (let day = from; day <= to + 1; day += 1) {
    workingDaysBefore.push(workingDays.length);
    if (day <= to && dayOfWeek(day) <= 5 && !free.has(day)) workingDays.push(day);
  }
  const before = (day: Day): number => inside(workingDaysBefore[day - from]);
  const nth = (position: number): Day => inside(workingDays[position]);
  const isWorkingDay = (day: Day): boolean => before(day + 1) > before(day);
  return {
    isWorkingDay,
    onOrAfter: (day) => nth(before(day)),
    onOrBefore: (day) => (isWorkingDay(day) ? day : nth(before(day) - 1)),
    add: (day, count) => {
      if (count === 0) return day;
      return count > 0 ? nth(before(day + 1) + count - 1) : nth(before(day) + count);
    },
  };
}

function inside(value: number | undefined): number {
  if (value === undefined) throw new RangeError('The day is outside the years this calendar was made for');
  return value;
}
