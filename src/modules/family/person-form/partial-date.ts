import { readDate } from '#platform/web/forms.ts';
import type { Body } from '#platform/web/visit.ts';

/**
 * A date of which perhaps only the year is known, from three boxes: 'YYYY-MM-DD', 'YYYY', '' when all are empty, or null when it is neither.
 */
export function readPartialDate(body: Body, name: string): string | null {
  const box = (part: string) => String(body[`${name}-${part}`] ?? '').trim();
  const year = box('year');
  if (box('day') === '' && box('month') === '') {
    if (year === '') return '';
    return /^(18|19|20)\d\d$/.test(year) ? year : null;
  }
  return readDate(body, name) ?? null;
}

/** What stands in the three boxes for a date, or a year. */
export function boxesOf(name: string, when: string): Record<string, string> {
  const [year = '', month = '', day = ''] = when.split('-');
  const plain = (part: string) => (part === '' ? '' : String(Number(part)));
  return { [`${name}-day`]: plain(day), [`${name}-month`]: plain(month), [`${name}-year`]: year };
}

/** Whether a day, or a year, lies after another; where of one only the year is known, the years decide. */
export function isAfter(when: string, other: string): boolean {
  const length = Math.min(when.length, other.length);
  return when.slice(0, length) > other.slice(0, length);
}
