import { toPlainDate } from '#platform/words/index.ts';
import type { Precision } from '../../chronology/when.ts';

/** 3/11 is 3 November in Britain, and 11 March where the month is written first. */
export type DayOrder = 'day-first' | 'month-first';

/** The first and the last day of what a cell says; the same for a whole date. */
export interface Span {
  first: string;
  last: string;
  precision: Precision;
  isAbout: boolean;
}

/** What is needed to read a day: how days are written in this list, and the day today, by which a year of two digits is understood. */
export interface DayRules {
  order: DayOrder;
  today: string;
}

/** Chronologies go back to the childhood of grandparents. */
const EARLIEST = '1900-01-01';
const ABOUT = /^(?:about|around|approximately|approx\.?|circa|ca?\.|c(?=\s)|tua|oddeutu|~)\s*/;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|dydd\s+\p{L}+|(?:llun|maw|mer|iau|gwe|sad|sul)(?=[,.\s]))[,.]?\s+/u;
const TIME =
  /(?:t|,?\s+(?:at\s+)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?(?:z|[+-]\d{2}:?\d{2})?$/;
const ORDINAL = /(\d)(?:st|nd|rd|th|af|il|ydd|fed|ain)\b/;
const MONTHS = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
];

type Parts = { year: string; month?: string; day?: string };

/** Each way of writing a day, a month or a year, in small letters; what it captures is named. */
const WAYS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<one>\d{1,2})(?<mark>[-/. ])(?<other>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
  /^(?<day>\d{1,2})[- ]?(?:o\s+)?(?<name>\p{L}{3,})\.?,?[- ](?<year>\d{4}|\d{2})$/u,
  /^(?<name>\p{L}{3,})\.?\s(?<day>\d{1,2}),?\s(?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,})\.?,?[- '’](?<year>\d{4}|\d{2})$/u,
];

/** The day, the month or the year that a cell says, in English or Welsh, with or without a time; null of what is none. */
export function readSpan(cell: string, rules: DayRules): Span | null {
  const said = cell.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const isAbout = ABOUT.test(said);
  const bare = said.replace(ABOUT, '').replace(WEEKDAY, '').replace(TIME, '').replace(ORDINAL, '$1');
  for (const way of WAYS) {
    const groups = way.exec(bare)?.groups;
    if (groups !== undefined) return spanOf(partsOf(groups, rules), rules, isAbout);
  }
  return null;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>, { order }: DayRules): Parts | null {
  const { year = '', month, day, one, other, name } = groups;
  if (one !== undefined && other !== undefined) {
    return order === 'day-first' ? { year, month: other, day: one } : { year, month: one, day: other };
  }
  if (name === undefined) return partsWith(year, month, day);
  const number = MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(name))) + 1;
  return number === 0 ? null : partsWith(year, String(number), day);
}

function partsWith(year: string, month: string | undefined, day: string | undefined): Parts {
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function spanOf(parts: Parts | null, { today }: DayRules, isAbout: boolean): Span | null {
  if (parts === null) return null;
  const { month, day } = parts;
  const precision: Precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const first = [wholeYear(parts.year, today), month ?? '1', day ?? '1']
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!isDay(first) || first < EARLIEST) return null;
  if (precision === 'day') return { first, last: first, precision, isAbout };
  const next = toPlainDate(first).add(precision === 'month' ? { months: 1 } : { years: 1 });
  return { first, last: next.subtract({ days: 1 }).toString(), precision, isAbout };
}

/** A year of two digits is the latest that has begun. */
function wholeYear(year: string, today: string): string {
  if (year.length === 4) return year;
  const thisCentury = `20${year}`;
  return thisCentury > today.slice(0, 4) ? `19${year}` : thisCentury;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** How days are written in these cells: month first only where some can be nothing else, and none can be day first. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  let isMonthFirst = false;
  for (const cell of cells) {
    const [, one = '0', other = '0'] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell) ?? [];
    if (Number(one) > 12) return 'day-first';
    if (Number(other) > 12) isMonthFirst = true;
  }
  return isMonthFirst ? 'month-first' : 'day-first';
}

/** Two spans in one cell, parted by a word or a dash with spaces around it; null when the cell is not that. */
export function readRange(cell: string, rules: DayRules): { start: Span; end: Span } | null {
  const [, from, to] = /^(.+?)\s+(?:to|until|till|hyd|i|-|–|—)\s+(.+)$/i.exec(cell.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  const [start, end] = [readSpan(from.replace(/^from\s+/i, ''), rules), readSpan(to, rules)];
  return start === null || end === null ? null : { start, end };
}
