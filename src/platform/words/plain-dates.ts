import { Temporal } from 'temporal-polyfill';
import { localeOf } from './language.ts';
import type { Language } from './language.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A calendar day from 'YYYY-MM-DD', or the day itself. Throws a RangeError on anything else, also on a day that
 * does not exist and on a date with a time: which day that is depends on a time zone.
 */
export function toPlainDate(day: string | Temporal.PlainDate): Temporal.PlainDate {
  if (typeof day !== 'string') return day;
  if (!isoDate.test(day)) throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD`);
  return Temporal.PlainDate.from(day, { overflow: 'reject' });
}

const shapes = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes days in a language; formatters are made once, as making one costs more than using it. */
export function dayWriter(
  language: Language,
): (shape: keyof typeof shapes, day: Temporal.PlainDate) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (shape, day) => {
    const formatter =
      made.get(shape) ?? new Intl.DateTimeFormat(localeOf[language], { ...shapes[shape], timeZone: 'UTC' });
    made.set(shape, formatter);
    return formatter.format(Date.parse(day.toString()));
  };
}
