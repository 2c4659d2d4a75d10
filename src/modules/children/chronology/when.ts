import type { Words } from '#platform/words/index.ts';

/** How exactly a day is known. */
export const precisions = ['day', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/**
 * When something happened. Where only the month or the year is known, `happenedOn` is its first day and `until` its last, so that both can
 * be compared as days are. Days are 'YYYY-MM-DD'.
 */
export interface When {
  happenedOn: string;
  precision: Precision;
  until: string | null;
  untilPrecision: Precision;
  /** 'about March 2024' */
  isAbout: boolean;
}

/** '3 March 2024', 'about March 2024', '2019 to June 2021'. */
export function sayWhen(words: Words, when: When): string {
  const { happenedOn, precision, until, untilPrecision, isAbout } = when;
  const start = sayDay(words, happenedOn, precision);
  const begun = isAbout ? words.t('children.when.about', { date: start }) : start;
  if (until === null) return begun;
  return `${begun} ${words.t('children.until', { date: sayDay(words, until, untilPrecision) })}`;
}

function sayDay(words: Words, day: string, precision: Precision): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? words.month(day) : words.date(day);
}

/** A day that is known for itself, as what the work made happen is. */
export function onDay(happenedOn: string, until: string | null = null): When {
  return { happenedOn, precision: 'day', until, untilPrecision: 'day', isAbout: false };
}
