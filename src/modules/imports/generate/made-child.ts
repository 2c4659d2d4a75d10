import type { CensusChild, CensusEpisode } from '../census/census-record.ts';
import type { Day } from './day-number.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a story is told with: its chances, the day of the return, working days, and how far back it may go. */
export type StoryTeller = {
  random: SeededRandom;
  /** The reference date: nothing after it has happened. */
  today: Day;
  calendar: WorkingCalendar;
  /** No story reaches further back than this day. */
  earliest: Day;
};

/** What decides the criteria about one child, known because the story was written to it. */
export type PlanFacts = {
  /** First day of the unbroken child in need planning of a plan that is open; null when none is open. */
  planningSince: Day | null;
  /** First day of the open child protection plan; null when none is open. */
  protectedSince: Day | null;
  /** Day of the third review of the open child protection plan. */
  thirdReview: Day | null;
  /** End of the child protection plan before the open one. */
  earlierProtectionEnded: Day | null;
  /** An earlier child protection plan is only a number in the return: nobody knows when it ended. */
  earlierProtectionUndated: boolean;
};

/** Episodes and facts, before anybody has a birth date. */
export type Story = { episodes: CensusEpisode[]; facts: PlanFacts; begins: Day };

/** A child as it is written: all of a census child but the line of a file, which only a reader knows. */
export type WrittenChild = Omit<CensusChild, 'line'>;

/** A child with its answers. */
export type MadeChild = { child: WrittenChild; facts: PlanFacts };

export const noFacts: PlanFacts = {
  planningSince: null,
  protectedSince: null,
  thirdReview: null,
  earlierProtectionEnded: null,
  earlierProtectionUndated: false,
};
