import { toPlainDate } from '#platform/words/index.ts';
import type { Day } from '#platform/words/index.ts';
import { dayOf } from './count-span.ts';
import type { Due, NoDue } from './due-date.ts';

/**
 * How a clock stands. `days` are calendar days, 0 on the day itself; `hours` (whole, rounded down) are there where a moment is compared with
 * a moment. `due` with 0 days is due today.
 */
export type ClockState =
  | {
      readonly state: 'done-in-time' | 'done-late' | 'due' | 'late';
      readonly days: number;
      readonly hours?: number;
    }
  | { readonly state: 'not-known'; readonly reason: NoDue['reason'] };

/**
 * How a clock stands that is due by a date, was done on a day or at a moment (null: not yet), and is looked at today or
 * now. Where the due date is a moment and the other too, the moment decides; else the day.
 */
export function clockState(due: Due | string, done: Day | Date | null, today: Day | Date): ClockState {
  const limit = typeof due === 'string' ? { known: true as const, date: due } : due;
  if (!limit.known) return { state: 'not-known', reason: limit.reason };
  const compared = done ?? today;
  const distance = distanceTo(limit, compared);
  if (done !== null) return { state: distance.isLate ? 'done-late' : 'done-in-time', ...distance.by };
  return { state: distance.isLate ? 'late' : 'due', ...distance.by };
}

function distanceTo(
  due: { readonly date: string; readonly at?: Date },
  compared: Day | Date,
): { isLate: boolean; by: { days: number; hours?: number } } {
  const days = toPlainDate(due.date).until(dayOf(compared), { largestUnit: 'days' }).days;
  if (!due.at || !(compared instanceof Date)) return { isLate: days > 0, by: { days: Math.abs(days) } };
  const milliseconds = compared.getTime() - due.at.getTime();
  const hours = Math.floor(Math.abs(milliseconds) / 3_600_000);
  return { isLate: milliseconds > 0, by: { days: Math.abs(days), hours } };
}
