import type { Day, Words } from '#platform/words/index.ts';
import type { Calendar } from './calendar.ts';
import { clockState } from './clock-state.ts';
import type { ClockState } from './clock-state.ts';
import { dayOf } from './count-span.ts';
import type { Due, KnownDue } from './due-date.ts';
import { sayNoDue } from './say-why.ts';
import { workingDaysBetween } from './working-days.ts';

type LateClock = Extract<ClockState, { readonly days: number }>;

/**
 * How a clock stands in a few words: 'done in time', 'done 2 days late', '3 days late', '5 hours late', 'due tomorrow', 'due on
 * 4 December 2026 (9 working days)', or why there is no date. Done is null while it is not.
 */
export function sayClock(
  words: Words,
  due: Due,
  done: Day | Date | null,
  today: Day | Date,
  calendar: Calendar,
): string {
  if (!due.known) return sayNoDue(words, due);
  const clock = clockState(due, done, today);
  if (clock.state === 'done-in-time') return words.t('clocks.state.doneInTime');
  if (clock.state === 'done-late' || clock.state === 'late') return sayLate(words, clock);
  return sayStillDue(words, due, today, calendar);
}

function sayLate(words: Words, { state, days, hours }: LateClock): string {
  const key = state === 'late' ? 'clocks.state.late' : 'clocks.state.doneLate';
  return hours !== undefined && hours < 24
    ? words.t(`${key}Hours`, { count: hours })
    : words.t(`${key}Days`, { count: days });
}

function sayStillDue(words: Words, due: KnownDue, today: Day | Date, calendar: Calendar): string {
  const day = dayOf(today);
  if (due.at && due.date === day) return words.t('clocks.state.dueTodayAt', { time: words.time(due.at) });
  const relative = words.relativeDue(due.date, day);
  const left = workingDaysBetween(day, due.date, calendar);
  if (!left.known || left.days < 2) return relative;
  return words.t('clocks.state.withWorkingDays', { due: relative, count: left.days });
}
