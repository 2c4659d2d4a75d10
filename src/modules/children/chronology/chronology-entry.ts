import { standing } from './standing.ts';
import type { When } from './when.ts';

/** What an entry is about. The order is that of the form; the place in it is the code an address carries, which says nothing by itself. */
export const themes = [
  'plans-and-meetings',
  'harm',
  'family-and-home',
  'health',
  'learning',
  'behaviour',
  'police-and-crime',
  'missing-and-exploitation',
  'housing-and-money',
  'visits-and-contact',
  'strengths',
  'other',
] as const;
export type Theme = (typeof themes)[number];

/** Also what stands on a timeline and is no entry. */
export const timelineThemes = [...themes, 'child-voice'] as const;
export type TimelineTheme = (typeof timelineThemes)[number];

/** Who may read an entry besides its own agency: nobody, the team around the child, or a panel too. Each holds the one before it. */
export const audiences = ['agency', 'team', 'panel'] as const;
export type Audience = (typeof audiences)[number];

export const significances = [1, 2, 3] as const;
export type Significance = (typeof significances)[number];

/** One entry as it was written; days are 'YYYY-MM-DD'. */
export interface Entry extends When {
  entryId: string;
  childId: string;
  agencyId: string;
  agencyName: string;
  theme: Theme;
  what: string;
  significance: Significance;
  childView: string;
  audience: Audience;
  /** Where it is written down, in words: 'letter from the school, 3 March'; '' when nobody said. */
  sourceSaid: string;
  /** The file that was added to it. */
  documentId: string | null;
  enteredBy: string;
  enteredByName: string;
  enteredAt: Date;
  correctsEntryId: string | null;
  correctionReason: string | null;
}

/** An entry as it reads now, with what it said before, the latest first. */
export interface StandingEntry extends Entry {
  earlier: Entry[];
}

/** Entries as they read now, each with what it said before; the order of the given entries is kept. */
export function standingEntries(entries: readonly Entry[]): StandingEntry[] {
  return standing(entries, ({ entryId, correctsEntryId }) => ({ id: entryId, corrects: correctsEntryId }));
}

/** The audiences a correction may have: never a narrower one, so that whoever read the original reads what is right. */
export function audiencesFrom(audience: Audience): Audience[] {
  return audiences.slice(audiences.indexOf(audience));
}
