import { fromDayNumber, isWeekend, toDayNumber } from './day-numbers.ts';
import type { HolidayName } from './holiday-names.ts';

/** One bank holiday, on the day it is kept. */
export interface Holiday {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** Its name in words (`clocks.holiday.…`); undefined for one that this version has no words for. */
  readonly name: HolidayName | undefined;
  /** Its name as published. */
  readonly title: string;
  /** It stands in for the day itself, which fell on a weekend. */
  readonly isSubstitute: boolean;
}

/** The bank holidays of England and Wales (one division, the same days), and the days between which they are all known. */
export interface Calendar {
  readonly division: 'england-and-wales';
  /** First and last day 'YYYY-MM-DD' for which every holiday is published. */
  readonly knownFrom: string;
  readonly knownUntil: string;
  readonly holidays: readonly Holiday[];
  /** The same holidays by day number, for counting. */
  readonly byDayNumber: ReadonlyMap<number, Holiday>;
}

/** An answer that would need holidays nobody has published yet, or that are older than what is shipped. */
export interface NotKnown {
  readonly known: false;
  readonly reason: 'holidays-not-published' | 'before-known-holidays';
}

/** Every whole year in England and Wales has had eight bank holidays or more since 1978: fewer means the list goes on elsewhere. */
const fewestInYear = 8;

/**
 * One calendar from the holidays of one or more files, later files taking the place of earlier ones year by year.
 * Only whole years count. Throws when none is whole, or when a year between two others is missing.
 */
export function buildCalendar(files: readonly (readonly Holiday[])[]): Calendar {
  const years = new Map(
    files.flatMap((file) => [...byYear(file)].filter(([, holidays]) => holidays.length >= fewestInYear)),
  );
  const known = [...years.keys()].toSorted((one, other) => one - other);
  const first = known.at(0);
  const last = known.at(-1);
  if (first === undefined || last === undefined)
    throw new Error('No whole year of bank holidays of England and Wales was given');
  if (last - first + 1 !== known.length)
    throw new Error(`Bank holidays are missing for a year between ${first} and ${last}`);
  const holidays = known.flatMap((year) => years.get(year) ?? []);
  return {
    division: 'england-and-wales',
    knownFrom: `${first}-01-01`,
    knownUntil: `${last}-12-31`,
    holidays: holidays.toSorted((one, other) => one.date.localeCompare(other.date)),
    byDayNumber: new Map(holidays.map((holiday) => [toDayNumber(holiday.date), holiday])),
  };
}

function byYear(holidays: readonly Holiday[]): Map<number, Holiday[]> {
  const years = new Map<number, Holiday[]>();
  for (const holiday of holidays) {
    const year = Number(holiday.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), holiday]);
  }
  return years;
}

/** What kind of day it is; a weekend is one however far away, any other day only where the holidays are known. */
export function kindOfDay(dayNumber: number, calendar: Calendar): 'working' | 'weekend' | Holiday | NotKnown {
  if (isWeekend(dayNumber)) return 'weekend';
  const day = fromDayNumber(dayNumber);
  if (day > calendar.knownUntil) return { known: false, reason: 'holidays-not-published' };
  if (day < calendar.knownFrom) return { known: false, reason: 'before-known-holidays' };
  return calendar.byDayNumber.get(dayNumber) ?? 'working';
}
