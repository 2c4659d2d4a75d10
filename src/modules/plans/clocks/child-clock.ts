import { clockState, type ClockSettings, type Due, type LimitKey } from '#practice/clocks/index.ts';

/**
 * How a clock of a child stands.
 * `after-return`: its day is past, but after the day up to which the returns speak: whether it was done cannot be known yet.
 * `not-in-return`: the return holds no such dates. `ended`: the plan ended or the case was closed before it was done.
 * `not-needed`: somebody decided that it need not be. `no-date`: the bank holidays of that time are not known.
 */
export type ClockStanding =
  | 'done-in-time'
  | 'done-late'
  | 'late'
  | 'due'
  | 'after-return'
  | 'not-in-return'
  | 'ended'
  | 'not-needed'
  | 'no-date';

/** One time limit of one child: due, done, late by. */
export interface ChildClock {
  /** Its own within the child: 'assessment-<id>', 'child-protection-review-<plan>-2'. */
  key: string;
  childId: string;
  limit: LimitKey;
  /** Which review of its plan; null where there is only one. */
  number: number | null;
  planId: string | null;
  /** Day 0, 'YYYY-MM-DD'. */
  start: string;
  /** Null where the return holds no dates to count from. */
  due: Due | null;
  done: string | null;
  standing: ClockStanding;
  /** Calendar days late or left; 0 where neither makes sense. */
  days: number;
}

export interface ClockView {
  settings: ClockSettings;
  /** 'YYYY-MM-DD' */
  today: string;
  /** Up to which day the returns speak; null when nothing is known of it, and then they speak up to today. */
  knownUntil: string | null;
}

type Stopped = 'ended' | 'not-needed';

/**
 * Judges a clock. It is late only where the record could say otherwise: an open one whose day is after what the returns cover is not
 * late, and one that is late is so by the days up to where they speak.
 */
export function judge(
  clock: Omit<ChildClock, 'standing' | 'days'>,
  view: ClockView,
  stopped?: Stopped,
): ChildClock {
  if (clock.due === null) return { ...clock, standing: 'not-in-return', days: 0 };
  if (clock.done === null && stopped !== undefined) return { ...clock, standing: stopped, days: 0 };
  const state = clockState(clock.due, clock.done, knownBy(view));
  if (state.state === 'not-known') return { ...clock, standing: 'no-date', days: 0 };
  if (state.state !== 'due') return { ...clock, standing: state.state, days: state.days };
  return { ...clock, ...stillDue(clock.due, view.today) };
}

function knownBy({ knownUntil, today }: ClockView): string {
  return knownUntil !== null && knownUntil < today ? knownUntil : today;
}

function stillDue(due: Due, today: string): Pick<ChildClock, 'standing' | 'days'> {
  const state = clockState(due, null, today);
  return state.state === 'due'
    ? { standing: 'due', days: state.days }
    : { standing: 'after-return', days: 0 };
}
