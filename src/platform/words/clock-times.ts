import { Temporal } from 'temporal-polyfill';
import type { WordParams } from './language.ts';

type Say = (key: string, params?: WordParams) => string;

/** The moment as clocks in England and Wales show it, whatever the machine's own time zone. */
export function inLondon(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/London');
}

/**
 * A time of day on the twelve-hour clock: '2:30pm', '10am', 'midday'. Welsh has its own three parts of the day
 * (yb, yp, yh; evening from 6).
 */
export function writeTime(say: Say, time: { hour: number; minute: number }): string {
  const { hour, minute } = time;
  if (minute === 0 && hour === 12) return say('words.time.midday');
  if (minute === 0 && hour === 0) return say('words.time.midnight');
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const clock = minute === 0 ? `${twelve}` : `${twelve}:${String(minute).padStart(2, '0')}`;
  return say(`words.time.${hour < 12 ? 'beforeNoon' : hour < 18 ? 'afternoon' : 'evening'}`, { clock });
}
