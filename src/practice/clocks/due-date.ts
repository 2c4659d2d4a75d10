import type { Day } from '#platform/words/index.ts';
import type { Calendar, Holiday, NotKnown } from './calendar.ts';
import { countSpan, dayOf } from './count-span.ts';
import type { Counted } from './count-span.ts';
import { findRule } from './find-limit.ts';
import type { LimitKey, LimitOverride, Rule } from './find-limit.ts';
import type { OfficeHours } from './hours.ts';
import type { Nation, Span, StartEvent } from './limit.ts';
import { isWorkingDay, lastWorkingDayBy } from './working-days.ts';

/** What counting depends on besides the start. `officeHours` are 9am to 5pm when left out. */
export interface ClockSettings {
  readonly calendar: Calendar;
  readonly nation: Nation;
  readonly overrides?: readonly LimitOverride[];
  readonly officeHours?: OfficeHours;
}

/** Everything a page needs to answer "why this date?"; `sayWhy` writes it out. */
export interface WhyThisDate {
  readonly rule: Rule;
  /** The part of the rule that was counted: the first time, or the repeat. */
  readonly span: Span;
  readonly startEvent: StartEvent;
  /** Day 0, 'YYYY-MM-DD', and the moment where one was given. */
  readonly startDate: string;
  readonly startAt?: Date;
  /** Days passed over because they are at a weekend or a holiday; none where calendar days are counted. */
  readonly weekendDaysSkipped: number;
  readonly holidaysSkipped: readonly Holiday[];
  /** Where the date itself is no working day: the last working day before it, on which a meeting can still be held in time. */
  readonly lastWorkingDay?: string;
}

export interface KnownDue {
  readonly known: true;
  /** The last day on which it is in time, 'YYYY-MM-DD'. */
  readonly date: string;
  /** The last moment, where hours are counted from a moment. */
  readonly at?: Date;
  /** The near end of a range (6 to 8 weeks). */
  readonly earliest?: string;
  readonly why: WhyThisDate;
}

/** No date: the holidays are not known, or there is no limit (in this nation, or at all). */
export interface NoDue {
  readonly known: false;
  readonly reason: NotKnown['reason'] | 'no-limit';
  readonly limit: LimitKey;
}

export type Due = KnownDue | NoDue;

/**
 * When something is due that starts with an event on a day 'YYYY-MM-DD' or at a moment. The rule is the one in force on that day.
 * Of a repeating clock this is the first time; see `nextDue`.
 */
export function dueDate(limit: LimitKey, start: Day | Date, settings: ClockSettings): Due {
  const rule = findRule(limit, settings.nation, dayOf(start), settings.overrides);
  if (!rule) return { known: false, reason: 'no-limit', limit };
  return dueBy(rule, rule.first, rule.from, start, settings);
}

/** When one part of a rule is due, counted from a start. */
export function dueBy(
  rule: Rule,
  span: Span,
  startEvent: StartEvent,
  start: Day | Date,
  settings: ClockSettings,
): Due {
  if (span.unit === 'no-limit') return { known: false, reason: 'no-limit', limit: rule.key };
  const startDate = dayOf(start);
  const counted: Counted | NotKnown =
    span.unit === 'at-once'
      ? { known: true, date: startDate, weekendDays: 0, holidays: [] }
      : countSpan(span, start, settings.calendar, settings.officeHours);
  if (!counted.known) return { ...counted, limit: rule.key };
  const why: WhyThisDate = {
    rule,
    span,
    startEvent,
    startDate,
    ...(start instanceof Date && { startAt: start }),
    weekendDaysSkipped: counted.weekendDays,
    holidaysSkipped: counted.holidays,
    ...lastWorkingDay(span, counted.date, settings.calendar),
  };
  const { date, at } = counted;
  return { known: true, date, ...(at && { at }), ...earliest(span, start, settings), why };
}

function earliest(span: Span, start: Day | Date, settings: ClockSettings): { earliest?: string } {
  if (!('amount' in span) || span.atLeast === undefined) return {};
  const near = countSpan(
    { unit: span.unit, amount: span.atLeast },
    start,
    settings.calendar,
    settings.officeHours,
  );
  return near.known ? { earliest: near.date } : {};
}

// Law does not move a limit of weeks or months that ends at a weekend, but no conference is held on one.
function lastWorkingDay(span: Span, date: string, calendar: Calendar): { lastWorkingDay?: string } {
  if (span.unit !== 'weeks' && span.unit !== 'months' && span.unit !== 'days') return {};
  const answer = isWorkingDay(date, calendar);
  if (!answer.known || answer.isWorking) return {};
  const last = lastWorkingDayBy(date, calendar);
  return last.known ? { lastWorkingDay: last.date } : {};
}
