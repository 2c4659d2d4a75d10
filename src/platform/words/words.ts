import type { Temporal } from 'temporal-polyfill';
import { inLondon, writeTime } from './clock-times.ts';
import { localeOf } from './language.ts';
import type { Language, WordParams } from './language.ts';
import { writeAge, writeDuration, writeRelativeDue } from './lengths-of-time.ts';
import { dayWriter, toPlainDate } from './plain-dates.ts';
import { startsWithWelshVowel } from './welsh-vowels.ts';

/** A calendar day: 'YYYY-MM-DD' or a Temporal.PlainDate. */
export type Day = string | Temporal.PlainDate;

/** Everything a page needs to speak one language. Days throw a RangeError when they are not 'YYYY-MM-DD'. */
export interface Words {
  readonly language: Language;
  /** The sentence of a key. Throws, naming the key, when nobody wrote it or a parameter is missing. */
  readonly t: (key: string, params?: WordParams) => string;
  /** '21 November 2026' */
  readonly date: (day: Day) => string;
  /** '21 Nov 2026' */
  readonly shortDate: (day: Day) => string;
  /** 'November 2026' */
  readonly month: (day: Day) => string;
  /** 'Saturday' */
  readonly weekday: (day: Day) => string;
  /** '21 November 2026, 2:30pm', as clocks in London show that moment. */
  readonly dateTime: (moment: Date) => string;
  /** '2:30pm', '10am', 'midday': of a moment as clocks in London show it, or of a time of day 'HH:MM'. */
  readonly time: (moment: Date | string) => string;
  /** '1,234' */
  readonly number: (value: number) => string;
  /** A share between 0 and 1 as a percentage with that many decimal places (default 0): percent(0.274, 1) is '27.4%'. */
  readonly percent: (share: number, places?: number) => string;
  /** '7 years', '5 months', '3 weeks', '2 days'. Throws a RangeError when the birth is after the day: unborn is the caller's word. */
  readonly age: (birth: Day, on: Day) => string;
  /** '1 year and 8 months', '3 weeks', '1 day': the two largest neighbouring units. */
  readonly duration: (from: Day, to: Day) => string;
  /** '3 days late', 'due today', 'due tomorrow', 'due on 4 December 2026'. */
  readonly relativeDue: (due: Day, today: Day) => string;
  /** 'police, health and housing'; '' of nothing. */
  readonly list: (items: readonly string[]) => string;
}

type Say = Words['t'];

/** The words of one language, over a function that answers any key. */
export function wordsOf(language: Language, t: Say): Words {
  return {
    language,
    t,
    ...dayWords(language, t),
    ...numberWords(language),
    list: (items) => listWords(t, items),
  };
}

function dayWords(language: Language, t: Say) {
  const write = dayWriter(language);
  const date = (day: Day) => write('date', toPlainDate(day));
  return {
    date,
    shortDate: (day: Day) => write('shortDate', toPlainDate(day)),
    month: (day: Day) => write('month', toPlainDate(day)),
    weekday: (day: Day) => write('weekday', toPlainDate(day)),
    time: (moment: Date | string) =>
      writeTime(t, typeof moment === 'string' ? timeOfDay(moment) : inLondon(moment)),
    dateTime: (moment: Date) => {
      const there = inLondon(moment);
      return t('words.time.dateAndTime', { date: date(there.toPlainDate()), time: writeTime(t, there) });
    },
    age: (birth: Day, on: Day) => writeAge(t, toPlainDate(birth), toPlainDate(on)),
    duration: (from: Day, to: Day) => writeDuration(t, toPlainDate(from), toPlainDate(to)),
    relativeDue: (due: Day, today: Day) => writeRelativeDue(t, date, toPlainDate(due), toPlainDate(today)),
  };
}

function timeOfDay(text: string): { hour: number; minute: number } {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(text) ?? [];
  if (!hour || !minute) throw new RangeError(`"${text}" is not a time of day written as HH:MM`);
  return { hour: Number(hour), minute: Number(minute) };
}

function numberWords(language: Language) {
  const locale = localeOf[language];
  const plain = new Intl.NumberFormat(locale);
  const percents = new Map<number, Intl.NumberFormat>();
  return {
    number: (value: number) => plain.format(value),
    percent: (share: number, places = 0) => {
      const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
      const formatter =
        percents.get(places) ?? new Intl.NumberFormat(locale, { style: 'percent', ...digits });
      percents.set(places, formatter);
      return formatter.format(share);
    },
  };
}

// Intl.ListFormat('cy') prints "a(c)" for the last "and", so the catalogue joins.
function listWords(t: Say, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const start = items
    .slice(0, -1)
    .reduce((written, next) => t('words.list.middle', { start: written, next }));
  return t(startsWithWelshVowel(last) ? 'words.list.endBeforeVowel' : 'words.list.end', { start, last });
}
