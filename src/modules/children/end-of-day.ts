import { toPlainDate } from '#platform/words/index.ts';

/** The last moment of a day in London. */
export function endOfDay(day: string): Date {
  const next = toPlainDate(day).add({ days: 1 }).toZonedDateTime('Europe/London');
  return new Date(next.epochMilliseconds - 1);
}
