import type { Words } from '#platform/words/index.ts';
import type { Voice } from '../voice/voice.ts';
import type { Audience, Significance, StandingEntry, TimelineTheme } from './chronology-entry.ts';
import { onDay, sayWhen } from './when.ts';
import { RETURN, sayWorkEvent, sourceOf, type WorkEvent } from './work-event.ts';

/** One thing on the timeline: an agency's entry, what the child said, or something the work itself made happen. */
export interface TimelineItem {
  /** Its own on the page: 'entry-<id>', 'voice-<id>', 'event-4'. */
  id: string;
  /** 'YYYY-MM-DD' */
  on: string;
  until: string | null;
  /** '3 March 2024', 'about 2019 to June 2021' */
  when: string;
  /** An agency's id, 'return', or the name of the module that tells it. */
  source: string;
  sourceName: string;
  /** Who wrote it; null for what the work made happen. */
  writer: { id: string; name: string } | null;
  theme: TimelineTheme;
  significance: Significance;
  what: string;
  childView: string;
  /** Null for what the work made happen: whoever may see the child may see it. */
  audience: Audience | null;
  /** The entry with what it said before; null for all else. */
  entry: StandingEntry | null;
}

/** What is put on one timeline. */
export interface Told {
  entries: readonly StandingEntry[];
  voices: readonly Voice[];
  events: readonly WorkEvent[];
}

/** Agencies' entries, what the child said and the work's own events on one timeline, the latest first. */
export function makeTimeline(words: Words, { entries, voices, events }: Told): TimelineItem[] {
  const items = [
    ...entries.map((entry) => itemOfEntry(words, entry)),
    ...voices.map((voice) => itemOfVoice(words, voice)),
    ...events.map((event, index) => itemOfEvent(words, event, index)),
  ];
  return items.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

function itemOfEntry(words: Words, entry: StandingEntry): TimelineItem {
  return {
    id: `entry-${entry.entryId}`,
    on: entry.happenedOn,
    until: entry.until,
    when: sayWhen(words, entry),
    source: entry.agencyId,
    sourceName: entry.agencyName,
    writer: { id: entry.enteredBy, name: entry.enteredByName },
    theme: entry.theme,
    significance: entry.significance,
    what: entry.what,
    childView: entry.childView,
    audience: entry.audience,
    entry,
  };
}

function itemOfVoice(words: Words, voice: Voice): TimelineItem {
  return {
    id: `voice-${voice.voiceId}`,
    on: voice.heardOn,
    until: null,
    when: words.date(voice.heardOn),
    source: voice.agencyId,
    sourceName: voice.agencyName,
    writer: { id: voice.enteredBy, name: voice.enteredByName },
    theme: 'child-voice',
    significance: 2,
    what: words.t('children.voice.saidTo', { name: voice.heardBy }),
    childView: voice.said,
    audience: voice.audience,
    entry: null,
  };
}

function itemOfEvent(words: Words, event: WorkEvent, index: number): TimelineItem {
  return {
    id: `event-${index + 1}`,
    on: event.happenedOn,
    until: event.until,
    when: sayWhen(words, onDay(event.happenedOn, event.until)),
    ...sourceOf(words, event),
    writer: null,
    theme: 'plans-and-meetings',
    significance: event.significance,
    what: sayWorkEvent(words, event),
    childView: '',
    audience: null,
    entry: null,
  };
}

/** The sources on a timeline with their names: the return first, then all others by name. */
export function sourcesOf(items: readonly TimelineItem[]): [source: string, name: string][] {
  const names = new Map(items.map((item) => [item.source, item.sourceName]));
  const order = ([source, name]: [string, string]) => (source === RETURN ? '' : name);
  return [...names].toSorted((one, other) => order(one).localeCompare(order(other)));
}
