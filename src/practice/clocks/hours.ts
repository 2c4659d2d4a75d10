import { Temporal } from 'temporal-polyfill';
import { kindOfDay } from './calendar.ts';
import type { Calendar, Holiday, NotKnown } from './calendar.ts';
import { toDayNumber } from './day-numbers.ts';

const timeZone = 'Europe/London';
const millisecondsOfHour = 3_600_000;

/** When an office works, on its own clock: 'HH:MM'. */
export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
}

export const usualOfficeHours: OfficeHours = { opens: '09:00', closes: '17:00' };

/** A moment reached by counting hours, and what was passed over on the way to it. */
export interface CountedMoment {
  readonly known: true;
  readonly at: Date;
  readonly weekendDays: number;
  readonly holidays: readonly Holiday[];
}

/** The moment so many hours later, nights, weekends and holidays included: 72 hours are 72 hours when the clocks change, too. */
export function addHours(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * millisecondsOfHour);
}

/** The calendar day 'YYYY-MM-DD' in England and Wales at a moment. */
export function dayInLondon(moment: Date): string {
  return there(moment).toPlainDate().toString();
}

/** The moment an office opens on a day 'YYYY-MM-DD'. */
export function openingOf(day: string, hours: OfficeHours): Date {
  return at(Temporal.PlainDate.from(day), hours.opens);
}

/**
 * The moment so many working hours later: only time while the office is open on working days counts, and outside it the count waits
 * for the next opening. A count that ends exactly at closing ends there. Throws a RangeError when hours is negative or the
 * office closes before it opens.
 */
export function addWorkingHours(
  start: Date,
  hours: number,
  calendar: Calendar,
  office: OfficeHours = usualOfficeHours,
): CountedMoment | NotKnown {
  if (hours < 0 || office.closes <= office.opens)
    throw new RangeError('Working hours are counted forwards, in an open office');
  const holidays: Holiday[] = [];
  let [left, weekendDays] = [hours * millisecondsOfHour, 0];
  for (let day = there(start).toPlainDate(); ; day = day.add({ days: 1 })) {
    const kind = kindOfDay(toDayNumber(day), calendar);
    if (kind === 'working') {
      const { from, open } = openTime(day, start, office);
      if (open > 0 && left <= open) return { known: true, at: new Date(from + left), weekendDays, holidays };
      left -= open;
    } else if (kind === 'weekend') weekendDays += 1;
    else if ('known' in kind) return kind;
    else holidays.push(kind);
  }
}

// What of a working day the office is open from a moment on, in milliseconds.
function openTime(
  day: Temporal.PlainDate,
  moment: Date,
  office: OfficeHours,
): { from: number; open: number } {
  const from = Math.max(moment.getTime(), at(day, office.opens).getTime());
  return { from, open: Math.max(0, at(day, office.closes).getTime() - from) };
}

function there(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

function at(day: Temporal.PlainDate, plainTime: string): Date {
  return new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
