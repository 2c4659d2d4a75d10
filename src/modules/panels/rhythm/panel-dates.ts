import { Temporal } from 'temporal-polyfill';

/** A panel sits every so many weeks from a first date ('YYYY-MM-DD', like every date here). */
export interface PanelRhythm {
  readonly firstDate: string;
  /** Whole weeks, 1 or more; six by default practice. */
  readonly everyWeeks: number;
}

/** Whether a day is a working day; not known on a weekday of a year whose bank holidays are not published yet. */
export type IsWorkingDay = (
  day: string,
) => { readonly known: true; readonly isWorking: boolean } | { readonly known: false };

export interface PanelDate {
  /** 1 is the first. */
  readonly number: number;
  /** The day as the rhythm has it; the rhythm goes on from here. */
  readonly rhythmDate: string;
  /** The day on which the panel sits: the rhythm's, or the next working day after it. */
  readonly date: string;
  readonly movedBecause: 'weekend' | 'bank-holiday' | null;
  /** False when the date may still move, since bank holidays it depends on are not published. */
  readonly areHolidaysKnown: boolean;
}

/** The panel date of a number. Throws a RangeError on a rhythm that is not whole weeks, or a number below 1. */
export function panelDate(rhythm: PanelRhythm, number: number, isWorkingDay: IsWorkingDay): PanelDate {
  requireAtLeastOne('weeks between panels', rhythm.everyWeeks);
  requireAtLeastOne('panel number', number);
  const planned = Temporal.PlainDate.from(rhythm.firstDate).add({ weeks: rhythm.everyWeeks * (number - 1) });
  const { day, areHolidaysKnown } = step(planned, 1, isWorkingDay);
  const isMoved = !day.equals(planned);
  return {
    number,
    rhythmDate: planned.toString(),
    date: day.toString(),
    movedBecause: isMoved ? (isWeekend(planned) ? 'weekend' : 'bank-holiday') : null,
    areHolidaysKnown,
  };
}

/** The panel dates that fall on or after a day, so many of them, earliest first. */
export function nextPanelDates(
  rhythm: PanelRhythm,
  from: string,
  count: number,
  isWorkingDay: IsWorkingDay,
): PanelDate[] {
  requireAtLeastOne('weeks between panels', rhythm.everyWeeks);
  const weeks = Temporal.PlainDate.from(rhythm.firstDate).until(from).total('days') / 7;
  // The panel planned last before the day may have been moved onto it or past it.
  const planned = Math.max(1, Math.floor(weeks / rhythm.everyWeeks) + 1);
  const isStillToCome = panelDate(rhythm, planned, isWorkingDay).date >= from;
  const first = isStillToCome ? planned : planned + 1;
  return Array.from({ length: count }, (_, index) => panelDate(rhythm, first + index, isWorkingDay));
}

/** The last day on which papers are in time: so many working days before the panel; 0 is the panel's own day. */
export function papersDueOn(
  panelDay: string,
  workingDaysBefore: number,
  isWorkingDay: IsWorkingDay,
): { date: string; areHolidaysKnown: boolean } {
  let [day, areHolidaysKnown] = [Temporal.PlainDate.from(panelDay), true];
  for (let left = workingDaysBefore; left > 0; left -= 1) {
    const found = step(day.subtract({ days: 1 }), -1, isWorkingDay);
    day = found.day;
    areHolidaysKnown &&= found.areHolidaysKnown;
  }
  return { date: day.toString(), areHolidaysKnown };
}

// Longer than any run of days off; without it a wrong calendar would make this go on for ever.
const longestRun = 31;

/** The first working day from a day on, in one direction; a weekday that is not known is taken for one. */
function step(
  from: Temporal.PlainDate,
  direction: 1 | -1,
  isWorkingDay: IsWorkingDay,
): { day: Temporal.PlainDate; areHolidaysKnown: boolean } {
  for (let days = 0; days < longestRun; days += 1) {
    const day = from.add({ days: days * direction });
    const answer = isWorkingDay(day.toString());
    if (!answer.known && !isWeekend(day)) return { day, areHolidaysKnown: false };
    if (answer.known && answer.isWorking) return { day, areHolidaysKnown: true };
  }
  throw new RangeError(`There is no working day within ${longestRun} days of ${from.toString()}`);
}

function isWeekend(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek > 5;
}

function requireAtLeastOne(what: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${value} is not a number of ${what}`);
}
