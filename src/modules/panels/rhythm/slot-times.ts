import { Temporal } from 'temporal-polyfill';

/** One slot of a panel, in the local time of the panel's day ('HH:MM'). */
export interface SlotTime {
  /** 1 is the first. */
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

const minutesOfDay = 24 * 60;

/**
 * The slots of a panel, one after the other, from a start ('HH:MM', seconds ignored), a length in minutes and a count.
 * Throws a RangeError when a figure is not a whole number of 1 or more, or the last slot would not end before midnight.
 */
export function slotTimes(startsAt: string, slotMinutes: number, slotCount: number): SlotTime[] {
  const { hour, minute } = Temporal.PlainTime.from(startsAt);
  const start = hour * 60 + minute;
  if (![slotMinutes, slotCount].every((figure) => Number.isInteger(figure) && figure >= 1)) {
    throw new RangeError(`${slotCount} slots of ${slotMinutes} minutes cannot be laid out`);
  }
  if (start + slotMinutes * slotCount >= minutesOfDay) {
    throw new RangeError(`${slotCount} slots of ${slotMinutes} minutes from ${startsAt} go past midnight`);
  }
  return Array.from({ length: slotCount }, (_, index) => ({
    number: index + 1,
    startsAt: timeOfDay(start + slotMinutes * index),
    endsAt: timeOfDay(start + slotMinutes * (index + 1)),
  }));
}

function timeOfDay(minutes: number): string {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toString({
    smallestUnit: 'minute',
  });
}
