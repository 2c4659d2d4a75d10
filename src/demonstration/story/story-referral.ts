import type { Band, NamedChild, Outcome, Written } from '#modules/referrals/index.ts';

/** Somebody, so many days before "today" at a time of day. */
export interface StoryMoment {
  by: string;
  daysAgo: number;
  time: string;
}

/** One referral of the story: who wrote it about whom, and how far it has come. People are called by their full names. */
export interface StoryReferral extends StoryMoment {
  children: readonly Partial<NamedChild>[];
  /** The local id of the child that the front door found the first one to be. */
  is?: string;
  written: Written;
  isDraft?: boolean;
  band?: StoryMoment & { band: Band; because: string };
  /** Agencies by name. */
  asked?: { agencies: readonly string[]; question: string };
  answers?: readonly (StoryMoment & {
    agency: string;
    answer: string | null;
    audience: 'front-door' | 'decision';
  })[];
  decision?: StoryMoment & { route: Outcome; because: string };
  message?: StoryMoment & { what: string };
}
