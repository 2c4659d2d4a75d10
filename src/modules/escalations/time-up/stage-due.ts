import { dayInLondon } from '#platform/clock.ts';
import {
  addCalendarDays,
  dueDate,
  type Calendar,
  type Due,
  type LimitKey,
  type Nation,
} from '#practice/clocks/index.ts';
import type { Stage } from '../escalation.ts';

const shippedSteps: readonly LimitKey[] = [
  'escalation-step-1',
  'escalation-step-2',
  'escalation-step-3',
  'escalation-step-4',
];

/** What the due day of a stage depends on. */
export interface DueOf {
  stage: Pick<Stage, 'number' | 'limit'>;
  /** Day 0 of its days 'YYYY-MM-DD', and the moment its hours are counted from. */
  countsFrom: string;
  beganAt: Date;
  nation: Nation;
  calendar: Calendar;
  /** Null: the procedure that is shipped. */
  own: { source: string; effectiveFrom: string } | null;
}

/** When a stage of the ordinary path is due, with why. */
export function stageDue({ stage, countsFrom, beganAt, nation, calendar, own }: DueOf): Due {
  const { number, limit } = stage;
  const start = limit.unit === 'hours' ? beganAt : countsFrom;
  const shipped = shippedSteps[number - 1];
  if (own === null && shipped !== undefined) return dueDate(shipped, start, { calendar, nation });
  if (limit.unit === 'no-limit' || own === null)
    return { known: false, reason: 'no-limit', limit: 'escalation-stage' };
  const first = { unit: limit.unit, amount: limit.amount };
  const override = { key: 'escalation-stage' as const, first, ...own };
  return dueDate('escalation-stage', start, { calendar, nation, overrides: [override] });
}

/**
 * The fast path: from the moment a child is said to be at risk, the stages that are left share the hours in equal parts, and the last ends with
 * them. `first` is the stage at that moment.
 */
export function atRiskDue(
  atRisk: { at: Date; hours: number; first: number },
  place: { number: number; of: number },
  { nation, calendar }: Pick<DueOf, 'nation' | 'calendar'>,
): Due {
  const share = (place.number - atRisk.first + 1) / (place.of - atRisk.first + 1);
  const first = { unit: 'hours', amount: atRisk.hours * share } as const;
  const override = {
    key: 'escalation-child-at-risk',
    first,
    source: '',
    effectiveFrom: dayInLondon(atRisk.at),
  } as const;
  return dueDate('escalation-child-at-risk', atRisk.at, { calendar, nation, overrides: [override] });
}

/**
 * Day 0 of the stage after one whose time was up: the day on which it was up, when that is found on the next day at the latest, so that
 * nobody gains a day. Found later, because nothing ran, it is today: nobody's time runs before they could be told.
 */
export function countsFrom(dueOn: string, today: string): string {
  return dueOn >= addCalendarDays(today, -1) ? dueOn : today;
}

/** Whether the time of a stage is up. A day is up when it is over; a moment when it has passed. */
export function isTimeUp(
  { dueOn, dueAt }: Pick<Stage, 'dueOn' | 'dueAt'>,
  now: Date,
  today: string,
): boolean {
  if (dueAt !== null) return dueAt < now;
  return dueOn !== null && dueOn < today;
}
