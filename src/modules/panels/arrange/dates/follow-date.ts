import { Temporal } from 'temporal-polyfill';
import { papersDueOn } from '../../rhythm/panel-dates.ts';
import { isPanelDay } from './working-days.ts';

/** What follows from the day on which a panel sits ('YYYY-MM-DD'). */
export interface FollowsFromDate {
  papersDueOn: string;
  /** Midnight in London at the end of the last day of access; 0 days after is the panel's own day. */
  accessUntil: Date;
}

export function followDate(
  day: string,
  panel: { papersWorkingDays: number; accessDaysAfter: number },
): FollowsFromDate {
  const end = Temporal.PlainDate.from(day)
    .add({ days: panel.accessDaysAfter + 1 })
    .toZonedDateTime('Europe/London');
  return {
    papersDueOn: papersDueOn(day, panel.papersWorkingDays, isPanelDay).date,
    accessUntil: new Date(end.epochMilliseconds),
  };
}
