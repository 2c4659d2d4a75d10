import { Temporal } from 'temporal-polyfill';

/** The only place that asks the machine what time it is; tests and the demonstration's making put their own in its stead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export function stoppedClock(iso: string): Clock & { moveTo(iso: string): void } {
  let at = new Date(iso);
  return { now: () => new Date(at), moveTo: (next) => (at = new Date(next)) };
}

/** The day in London at an instant, as YYYY-MM-DD: deadlines are days there, whatever the server's own time zone. */
export function dayInLondon(at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}
