import { dueDate, nextDue, type ClockSettings, type Due } from '#practice/clocks/index.ts';
import type { Arrangement } from './arrangement.ts';

/** One visit that is due: done on that day, or not yet. */
export interface DueVisit {
  due: Due;
  doneOn: string | null;
}

type Days = Pick<Arrangement, 'awareOn' | 'beganOn' | 'endedOn' | 'visitedOn'>;

/**
 * The visits of an arrangement, in order, each with the day it was due: the first counts from when the authority became aware, the next from the one before, in
 * the rhythm of the arrangement's age. The last is the one that is not done yet, where the arrangement has not ended.
 */
export function dueVisits(
  { awareOn, beganOn, endedOn, visitedOn }: Days,
  settings: ClockSettings,
): DueVisit[] {
  const dueAfter = (done: readonly string[]): Due =>
    done.length === 0
      ? dueDate('private-fostering-first-visit', awareOn, settings)
      : nextDue('private-fostering-visits', beganOn, done, settings);
  const days = visitedOn.toSorted();
  const done = days.map((doneOn, index) => ({ due: dueAfter(days.slice(0, index)), doneOn }));
  return endedOn === null ? [...done, { due: dueAfter(days), doneOn: null }] : done;
}

/** Visits that were due in a span of days, and how many of them were made by then. One that was due after the arrangement had ended does not count. */
export function visitsInTime(
  arrangement: Days,
  settings: ClockSettings,
  { from, until }: { from: string; until: string },
): { due: number; inTime: number } {
  const { endedOn } = arrangement;
  // Of an ended one the visit that was due before its end and never came is late too.
  const all = dueVisits({ ...arrangement, endedOn: null }, settings).filter(
    ({ due, doneOn }) => due.known && (doneOn !== null || endedOn === null || due.date <= endedOn),
  );
  const within = all.flatMap(({ due, doneOn }) =>
    due.known && due.date >= from && due.date <= until ? [{ date: due.date, doneOn }] : [],
  );
  const inTime = within.filter(({ date, doneOn }) => doneOn !== null && doneOn <= date);
  return { due: within.length, inTime: inTime.length };
}
