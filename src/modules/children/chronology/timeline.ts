import { sayEvent, significanceOf, type PlanEvent } from '#modules/plans/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Audience, Significance, StandingEntry, Theme } from './chronology-entry.ts';

/** The source of what the work itself made happen, as opposed to an agency's id. */
const RETURN = 'return';

/** One thing on the timeline: an agency's entry, or something the work itself made happen. */
export interface TimelineItem {
  /** Its own on the page: 'entry-<id>', 'event-4'. */
  id: string;
  /** 'YYYY-MM-DD' */
  on: string;
  until: string | null;
  /** An agency's id, or 'return'. */
  source: string;
  sourceName: string;
  theme: Theme;
  significance: Significance;
  what: string;
  childView: string;
  /** Null for what the work made happen: whoever may see the child may see it. */
  audience: Audience | null;
  /** The entry with what it said before; null for what the work made happen. */
  entry: StandingEntry | null;
}

/** Agencies' entries and the work's own events on one timeline, the latest first. */
export function makeTimeline(
  words: Words,
  entries: readonly StandingEntry[],
  events: readonly PlanEvent[],
): TimelineItem[] {
  const ofEntries = entries.map((entry): TimelineItem => ({
    id: `entry-${entry.entryId}`,
    on: entry.happenedOn,
    until: entry.until,
    source: entry.agencyId,
    sourceName: entry.agencyName,
    theme: entry.theme,
    significance: entry.significance,
    what: entry.what,
    childView: entry.childView,
    audience: entry.audience,
    entry,
  }));
  const ofWork = events.map((event, index): TimelineItem => ({
    id: `event-${index + 1}`,
    on: event.happenedOn,
    until: event.until,
    source: RETURN,
    sourceName: words.t('children.chronology.fromReturn'),
    theme: 'plans-and-meetings',
    significance: significanceOf(event.kind),
    what: sayEvent(words, event),
    childView: '',
    audience: null,
    entry: null,
  }));
  return [...ofEntries, ...ofWork].toSorted((one, other) => other.on.localeCompare(one.on));
}

/** The sources on a timeline with their names: the work itself first, then agencies by name. */
export function sourcesOf(items: readonly TimelineItem[]): [source: string, name: string][] {
  const names = new Map(items.map((item) => [item.source, item.sourceName]));
  const order = ([source, name]: [string, string]) => (source === RETURN ? '' : name);
  return [...names].toSorted((one, other) => order(one).localeCompare(order(other)));
}
