import { sayCode } from '#modules/plans/index.ts';
import {
  isWorkingDay,
  sayClock,
  sayHoliday,
  sayWhy,
  shippedCalendar,
  type Due,
} from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Category, ConferenceOutcome, ConferenceView } from './protection.ts';

export interface ClockModel {
  state: 'late' | 'soon' | 'later' | 'done';
  text: string;
  why: string[];
}

/** A clock as a page shows it: its sign, how it stands, and why this date. Days are 'YYYY-MM-DD'. */
export function clockModel(words: Words, due: Due, doneOn: string | null, today: string): ClockModel {
  return {
    state: stateOf(due, doneOn, today),
    text: sayClock(words, due, doneOn, today, shippedCalendar),
    why: sayWhy(words, due),
  };
}

function stateOf(due: Due, doneOn: string | null, today: string): ClockModel['state'] {
  if (doneOn !== null) return 'done';
  if (!due.known) return 'later';
  if (due.date < today) return 'late';
  return due.date === today ? 'soon' : 'later';
}

/** Why a day is no working day: 'a weekend', 'Boxing Day'; '' where it is one, or nobody can know. */
export function sayNoWorkingDay(words: Words, day: string): string {
  const answer = isWorkingDay(day, shippedCalendar);
  if (!answer.known || answer.isWorking || answer.because === undefined) return '';
  return answer.because === 'weekend'
    ? words.t('conferences.day.weekend')
    : sayHoliday(words, answer.because);
}

/** 'Child protection plan: neglect' */
export function sayOutcome(words: Words, outcome: ConferenceOutcome, category: Category | null): string {
  const said = words.t(`conferences.outcome.${outcome}`);
  if (category === null) return said;
  return words.t('conferences.withCategory', { said, category: sayCode(words, 'category', category) });
}

/** What an agency wants of a conference: 'a child protection plan: neglect', 'no child protection plan'. */
export function sayWants(
  words: Words,
  { wants, category }: Pick<ConferenceView, 'wants' | 'category'>,
): string {
  const said = words.t(`conferences.wants.${wants}`);
  if (category === null) return said;
  return words.t('conferences.withCategory', { said, category: sayCode(words, 'category', category) });
}
