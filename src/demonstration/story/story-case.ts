import type { Audience, Significance, Theme as EntryTheme } from '#modules/children/index.ts';
import type { Theme } from '#modules/panels/index.ts';

/** A family that is booked on a date of the panel. People are named as in db/demo, children by their local ids, the child itself first. */
export interface StoryCase {
  children: readonly string[];
  criterion: 'a' | 'b' | 'c';
  /** The first slot is 1. */
  slot: number;
  bookedBy: string;
  /** Days before the panel. */
  bookedBefore: number;
  /** The child's worker first, then the manager of the team. */
  presenters: readonly string[];
  dilemma: string;
  /** Made from the record by whoever booked. */
  papers: readonly ('plan' | 'chronology')[];
  chronology: readonly StoryEntry[];
}

/** A family that the panel has sat on. */
export interface HeardCase extends StoryCase {
  voice: string;
  /** Under the panel's prompts, in their order; '' where nothing was said. */
  notes: readonly string[];
  themes: readonly Theme[];
  recommendations: readonly StoryRecommendation[];
}

/** A family that is booked on the next date, with what the co-ordinator has asked of whoever booked. */
export interface ComingCase extends StoryCase {
  toDo: string;
}

/** What an agency wrote about a child. */
export interface StoryEntry {
  by: string;
  about: string;
  /** How many weeks before "today" it happened, and from then on for how many, when it lasted. */
  weeksAgo: number;
  weeksLong?: number;
  theme: EntryTheme;
  significance: Significance;
  audience: Audience;
  what: string;
  childView?: string;
}

/** Days are counted from the day of the panel. */
export interface StoryRecommendation {
  to: string;
  what: string;
  why: string;
  dueAfter: number;
  /** Nothing: not answered yet. */
  answer?: StoryAnswer;
  evidence?: readonly { after: number; says: string }[];
  doneAfter?: number;
}

export type StoryAnswer =
  | { after: number; answer: 'accept' }
  | { after: number; answer: 'accept-changed'; what: string; dueAfter: number; because: string }
  | { after: number; answer: 'not-accept'; because: string };
