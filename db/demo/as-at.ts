import { toDay, type Day } from '#modules/imports/generate/day-number.ts';

/** The day the demonstration was written for, a Saturday. */
export const writtenFor = '2026-11-21';

const referenceDates = { earlier: '2026-03-31', current: '2026-10-31' } as const;

/** The days of the demonstration, all moved by the same number of weeks. */
export type DemoDays = {
  /** "Today" in the demonstration: the day asked for, or up to six days before it. */
  today: Day;
  /** The day that each of its two returns describes. */
  earlierReturn: Day;
  currentReturn: Day;
};

/**
 * The days of a demonstration that is started on `asAt` (`YYYY-MM-DD`). Everything moves by whole weeks, so that what
 * happened on a Tuesday still did and working days stay working days; only a conference that would come to lie on a
 * bank holiday is held on another day. The return no longer describes 31 March then, which the import says.
 */
export function demoDays(asAt: string = writtenFor): DemoDays {
  const moved = Math.floor((toDay(asAt) - toDay(writtenFor)) / 7) * 7;
  return {
    today: toDay(writtenFor) + moved,
    earlierReturn: toDay(referenceDates.earlier) + moved,
    currentReturn: toDay(referenceDates.current) + moved,
  };
}
