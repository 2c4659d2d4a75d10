import { Temporal } from 'temporal-polyfill';
import type { WordParams } from './language.ts';
import { startsWithWelshVowel } from './welsh-vowels.ts';

type Say = (key: string, params?: WordParams) => string;

const units = ['years', 'months', 'weeks', 'days'] as const;

/**
 * How long between two days, in the two largest neighbouring units: '1 year and 8 months', '3 weeks', '1 week and
 * 4 days'. The same day is '0 days'. Throws a RangeError when the end is before the start.
 */
export function writeDuration(say: Say, from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const length = lengthBetween(from, to);
  const first = units.find((unit) => length[unit] > 0) ?? 'days';
  const larger = say(`words.duration.${first}`, { count: length[first] });
  const second = units[units.indexOf(first) + 1];
  if (!second || length[second] === 0) return larger;
  const smaller = say(`words.duration.${second}`, { count: length[second] });
  return say(`words.duration.${startsWithWelshVowel(smaller) ? 'twoBeforeVowel' : 'two'}`, {
    larger,
    smaller,
  });
}

/**
 * The age of somebody born, in whole years from the first birthday on, before it in months, weeks, days.
 * A child born on 29 February has a birthday on 1 March in other years. Throws a RangeError before the birth.
 */
export function writeAge(say: Say, birth: Temporal.PlainDate, on: Temporal.PlainDate): string {
  const length = lengthBetween(birth, on);
  const unit = units.find((each) => length[each] > 0) ?? 'days';
  return say(`words.age.${unit}`, { count: length[unit] });
}

/** '3 days late', 'due today', 'due tomorrow', 'due on 4 December 2026': counted in calendar days. */
export function writeRelativeDue(
  say: Say,
  writeDate: (day: Temporal.PlainDate) => string,
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  const days = today.until(due, { largestUnit: 'days' }).days;
  if (days < 0) return say('words.due.late', { count: -days });
  if (days === 0) return say('words.due.today');
  if (days === 1) return say('words.due.tomorrow');
  return say('words.due.on', { date: writeDate(due) });
}

function lengthBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Record<(typeof units)[number], number> {
  if (Temporal.PlainDate.compare(to, from) < 0)
    throw new RangeError(
      `A length of time cannot end (${to.toString()}) before it starts (${from.toString()})`,
    );
  const { years, months, days } = from.until(to, { largestUnit: 'years' });
  return { years, months, weeks: Math.floor(days / 7), days: days % 7 };
}
