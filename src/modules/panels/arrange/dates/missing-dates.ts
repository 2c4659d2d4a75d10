import { Temporal } from 'temporal-polyfill';
import { nextPanelDates, type PanelDate, type PanelRhythm } from '../../rhythm/panel-dates.ts';
import { isPanelDay } from './working-days.ts';

/** A date that is there already, however it was moved. */
export interface KnownDate {
  rhythmDate: string;
  cancelledBecause: string | null;
}

/** Of the next so many dates from a day on, those that are not there yet. One that somebody cancelled stays cancelled. */
export function missingDates(
  rhythm: PanelRhythm,
  known: readonly KnownDate[],
  from: string,
  count: number,
): PanelDate[] {
  const taken = new Set(
    known.filter((date) => date.cancelledBecause !== 'rhythm').map((date) => date.rhythmDate),
  );
  return nextPanelDates(rhythm, from, count, isPanelDay).filter((date) => !taken.has(date.rhythmDate));
}

/** Whether a day is one of a rhythm's, before it is moved for a holiday. */
export function isInRhythm({ firstDate, everyWeeks }: PanelRhythm, day: string): boolean {
  const days = Temporal.PlainDate.from(firstDate).until(day).days;
  return days >= 0 && days % (7 * everyWeeks) === 0;
}
