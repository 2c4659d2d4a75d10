import { findRule, sayClock, sayLimit, sayRule, saySource, sayWhy } from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { ChildClock, ClockView } from './child-clock.ts';

/** 'Assessment', 'Child protection review conference 2' */
export function nameClock(words: Words, { limit, number }: ChildClock): string {
  const name = sayLimit(words, limit);
  return number === null ? name : words.t('plans.clock.numbered', { name, number });
}

/** How it stands: 'done in time', '3 days late on 31 March 2026 …', 'due tomorrow', 'not in the return'. */
export function sayChildClock(words: Words, clock: ChildClock, view: ClockView): string {
  const { standing, due } = clock;
  switch (standing) {
    case 'ended':
    case 'not-needed':
    case 'not-in-return':
      return words.t(`plans.clock.${standing}`);
    case 'after-return':
      return words.t('plans.clock.after-return', { day: words.date(view.knownUntil ?? view.today) });
    case 'late':
      return sayLate(words, clock, view);
    default:
      return due === null
        ? words.t('plans.clock.not-in-return')
        : sayClock(words, due, clock.done, view.today, view.settings.calendar);
  }
}

function sayLate(words: Words, { days }: ChildClock, { knownUntil, today }: ClockView): string {
  if (knownUntil === null || knownUntil >= today) return words.t('plans.clock.late', { count: days });
  return words.t('plans.clock.lateOnReturn', { count: days, day: words.date(knownUntil) });
}

/** "Why this date?", a sentence each: rule, start, days passed over, date, source; and what the return cannot tell. */
export function sayWhyThisDate(words: Words, clock: ChildClock, { settings }: ClockView): string[] {
  if (clock.due !== null) return sayWhy(words, clock.due);
  const rule = findRule(clock.limit, settings.nation, clock.start, settings.overrides);
  if (rule === undefined) return [words.t('plans.clock.noRule')];
  return [
    words.t('plans.clock.rule', { name: sayLimit(words, clock.limit), rule: sayRule(words, rule) }),
    words.t('plans.clock.noDates'),
    ...saySource(words, rule),
  ];
}
