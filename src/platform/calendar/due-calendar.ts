import ical from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** A day on which something falls due; the caller keeps names of children out of it, as phones show calendars to whoever passes. */
export interface DueDay {
  /** The same each time the same thing is written, so that a calendar does not show it twice. */
  uid: string;
  /** 'YYYY-MM-DD' */
  day: string;
  summary: string;
  url: string;
}

/** The text of a calendar file of whole days (RFC 5545), with CRLF ends and folded lines. */
export function dueCalendar(given: {
  name: string;
  language: string;
  madeAt: Date;
  days: readonly DueDay[];
}): string {
  const calendar = ical({
    name: given.name,
    prodId: { company: 'Teamaround', product: 'Teamaround', language: given.language },
  });
  for (const { uid, day, summary, url } of given.days)
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: Temporal.PlainDate.from(day),
      end: Temporal.PlainDate.from(day).add({ days: 1 }),
      stamp: given.madeAt,
      summary,
      url,
    });
  return calendar.toString() + '\r\n';
}
