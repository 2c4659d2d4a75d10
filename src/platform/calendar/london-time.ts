import { Temporal } from 'temporal-polyfill';

/**
 * A wall clock time in England and Wales as a moment. A string is `YYYY-MM-DDTHH:MM`, read in Europe/London; in the hour
 * that the clocks repeat it is the first, in the hour that they leave out it is an hour later. A string with an
 * offset is refused with a RangeError, because nobody could say which of the two the writer meant.
 */
export function londonTime(time: Temporal.ZonedDateTime | string): Temporal.ZonedDateTime {
  if (typeof time !== 'string') return time;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(time)) {
    throw new RangeError(`"${time}" is not a local time such as 2026-12-09T10:00`);
  }
  return Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London');
}
