import { invitation } from '#platform/calendar/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Arranger } from '../arranger.ts';
import type { Colleague } from '../people.queries.ts';

export interface CalendarEntry {
  /** The same for every change of one entry: 'panel-date-<id>', 'panel-case-<id>'. */
  name: string;
  sequence: number;
  isCancelled: boolean;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  /** Names no child: calendars are shown on phones. */
  summary: string;
  place: string;
  url: string;
  organiser: Pick<Colleague, 'fullName' | 'email'>;
  to: Pick<Colleague, 'fullName' | 'email'>;
  part: 'chair' | 'required';
}

/** The calendar file of one entry for one person. */
export function calendarEntry(
  { baseUrl, now }: Pick<Arranger, 'baseUrl' | 'now'>,
  words: Words,
  entry: CalendarEntry,
): { text: string; method: 'REQUEST' | 'CANCEL' } {
  const method = entry.isCancelled ? 'CANCEL' : 'REQUEST';
  const text = invitation({
    uid: `${entry.name}@${new URL(baseUrl).hostname}`,
    sequence: entry.sequence,
    method,
    start: `${entry.heldOn}T${entry.startsAt}`,
    end: `${entry.heldOn}T${entry.endsAt}`,
    madeAt: now,
    summary: entry.summary,
    url: entry.url,
    organiser: { name: entry.organiser.fullName, email: entry.organiser.email },
    attendees: [{ name: entry.to.fullName, email: entry.to.email, role: entry.part }],
    language: words.language,
    ...(entry.place !== '' && { place: entry.place }),
  });
  return { text, method };
}
