import type { Words } from '#platform/words/index.ts';
import type { PersonFacts } from '../family.ts';

type Life = Pick<PersonFacts, 'born' | 'dueOn' | 'hasDied' | 'died'>;

const WHOLE_DAY = 'YYYY-MM-DD'.length;

/** Whole years from one day to another; where only years are known, the difference of the years. Undefined when either is not known. */
export function ageBetween(from: string, to: string): number | undefined {
  if (from === '' || to === '') return undefined;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (from.length < WHOLE_DAY || to.length < WHOLE_DAY) return years;
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** '1984', '1984 to 2019', 'died', 'due on 3 March 2027'; '' where nothing is known. */
export function sayLife(words: Words, { born, dueOn, hasDied, died }: Life): string {
  if (dueOn !== null) return words.t('family.life.due', { date: words.date(dueOn) });
  const [from, until] = [born.slice(0, 4), died.slice(0, 4)];
  if (!hasDied) return from;
  if (from !== '' && until !== '') return words.t('family.life.years', { from, until });
  return until === ''
    ? words.t('family.life.died', { from: from === '' ? '' : `${from}, ` })
    : words.t('family.life.diedIn', { year: until });
}

/** '2008', '2008 to 2015', 'until 2015'; '' where nothing is known. */
export function sayYears(words: Words, since: string, until: string): string {
  const [from, to] = [since.slice(0, 4), until.slice(0, 4)];
  if (to === '') return from;
  return from === ''
    ? words.t('family.life.until', { year: to })
    : words.t('family.life.years', { from, until: to });
}

/** A day, or only a year, as it is said; '' for nothing. */
export function sayWhen(words: Words, when: string): string {
  return when.length === WHOLE_DAY ? words.date(when) : when;
}
