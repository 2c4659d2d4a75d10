import { toPlainDate } from '#platform/words/index.ts';
import type { Day } from '#platform/words/index.ts';
import { addCalendarMonths } from './calendar-days.ts';
import { dueBy, dueDate } from './due-date.ts';
import type { ClockSettings, Due } from './due-date.ts';
import { findRule } from './find-limit.ts';
import type { LimitKey } from './find-limit.ts';
import type { Repeat, Span } from './limit.ts';

/**
 * When a repeating clock is due next: the first time counted from its start, after that from the day it was last done, late or not.
 * `done` are days in any order; those before the start belong to something else and do not count. A clock that
 * does not repeat is not due again once done ('no-limit').
 */
export function nextDue(limit: LimitKey, start: Day, done: readonly Day[], settings: ClockSettings): Due {
  const startDate = toPlainDate(start).toString();
  const last = done
    .map((day) => toPlainDate(day).toString())
    .filter((day) => day >= startDate)
    .toSorted()
    .at(-1);
  if (last === undefined) return dueDate(limit, startDate, settings);
  const rule = findRule(limit, settings.nation, last, settings.overrides);
  if (!rule?.repeat) return { known: false, reason: 'no-limit', limit };
  return dueBy(rule, rhythm(rule.repeat, startDate, last), rule.repeat.from, last, settings);
}

function rhythm(repeat: Repeat, start: string, last: string): Span {
  const isLater = repeat.later && last >= addCalendarMonths(start, repeat.later.afterMonths);
  return isLater ? repeat.later.every : repeat.every;
}
