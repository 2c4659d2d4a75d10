import { readDate } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body } from '#platform/web/visit.ts';
import { toPlainDate, type Words } from '#platform/words/index.ts';
import type { Precision, When } from './when.ts';

/** The first and the last day of what was given in the boxes of a date; the same for a whole date. */
interface Span {
  first: string;
  last: string;
  precision: Precision;
}

/** Chronologies go back to the childhood of grandparents; a year of two digits is a slip. */
const EARLIEST = '1900-01-01';

/** As `readDate`, but the day may be left empty, and the month too: undefined of nothing, null of what is no date. */
function readSpan(body: Body, name: string): Span | undefined | null {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    String(body[`${name}-${part}`] ?? '').trim(),
  );
  if (`${year}${month}${day}` === '') return undefined;
  const precision = day !== '' ? 'day' : month !== '' ? 'month' : 'year';
  const asked = { 'd-year': year, 'd-month': month, 'd-day': day };
  const first = readDate({ ...asked, ...firstOf[precision] }, 'd');
  return first == null || first < EARLIEST ? null : { first, last: lastOf(first, precision), precision };
}

/** What stands for the boxes that were left empty. */
const firstOf = { day: {}, month: { 'd-day': '1' }, year: { 'd-day': '1', 'd-month': '1' } };

function lastOf(first: string, precision: Precision): string {
  if (precision === 'day') return first;
  const next = toPlainDate(first).add(precision === 'month' ? { months: 1 } : { years: 1 });
  return next.subtract({ days: 1 }).toString();
}

export type WhenRead = { ok: true; when: When } | { ok: false; errors: FieldError[] };

/**
 * When it happened, from the fields `happenedOn` and `until` of a form and its box `isAbout`: not in the future, the end not before the
 * start. A month or a year that has begun counts as begun.
 */
export function readWhen(body: Body, words: Words, today: string): WhenRead {
  const [start, end] = [readSpan(body, 'happenedOn'), readSpan(body, 'until')];
  const wrong = (field: string, what: string | undefined) =>
    what === undefined ? [] : [{ field, message: words.t(`children.entry.${field}.${what}`) }];
  const errors = [
    ...wrong('happenedOn', startError(start, today)),
    ...wrong('until', endError(end, start, today)),
  ];
  if (errors.length > 0 || start == null || end === null) return { ok: false, errors };
  return {
    ok: true,
    when: {
      happenedOn: start.first,
      precision: start.precision,
      until: end?.last ?? null,
      untilPrecision: end?.precision ?? 'day',
      isAbout: body['isAbout'] === 'yes',
    },
  };
}

function startError(start: Span | undefined | null, today: string): string | undefined {
  if (start === undefined) return 'needed';
  if (start === null) return 'notADate';
  return start.first > today ? 'future' : undefined;
}

function endError(
  end: Span | undefined | null,
  start: Span | undefined | null,
  today: string,
): string | undefined {
  if (end === undefined) return undefined;
  if (end === null) return 'notADate';
  if (start != null && end.last < start.first) return 'before';
  return end.first > today ? 'future' : undefined;
}

/** The boxes of a form as they would have been typed. */
export function typedWhen(when: When): Record<string, string> {
  return {
    ...boxes('happenedOn', when.happenedOn, when.precision),
    ...boxes('until', when.until, when.untilPrecision),
    isAbout: when.isAbout ? 'yes' : '',
  };
}

function boxes(name: string, day: string | null, precision: Precision): Record<string, string> {
  const [year = '', month = '', date = ''] = day === null ? [] : day.split('-');
  return {
    [`${name}-day`]: precision === 'day' ? String(Number(date) || '') : '',
    [`${name}-month`]: precision === 'year' ? '' : String(Number(month) || ''),
    [`${name}-year`]: year,
  };
}
