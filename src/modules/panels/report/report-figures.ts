import type { Movement } from '../outcome/plan-movement.ts';
import type { CaseCriterion } from '../panel.ts';
import type { RecommendationState } from '../follow-up/recommendation.ts';

export const ageBands = ['under-one', 'one', 'two', 'three', 'none'] as const;
export type AgeBand = (typeof ageBands)[number];

export const attendances = ['yes', 'stand-in', 'no', 'not-noted'] as const;
export type Attended = (typeof attendances)[number];

/** How a recommendation can stand that is counted: all but those the panel took back. */
export const reportedStates = [
  'done-in-time',
  'done-late',
  'open',
  'late',
  'unanswered',
  'unanswered-late',
  'not-accepted',
] as const satisfies readonly RecommendationState[];
export type ReportedState = (typeof reportedStates)[number];

export const reportedMovements = [
  'ended',
  'stepped-down',
  'same-plan',
  'new-plan-same-kind',
  'stepped-up',
  'not-in-latest-return',
  'not-yet-known',
  'not-due',
  'none',
] as const satisfies readonly (Movement | 'not-yet-known' | 'not-due' | 'none')[];
export type ReportedMovement = (typeof reportedMovements)[number];

/** Days from meeting a criterion to the panel; null where there is no case. */
export interface CriterionFigures {
  /** Null: of all cases together. */
  criterion: CaseCriterion | null;
  cases: number;
  medianDays: number | null;
  longestDays: number | null;
}

/** What a panel's report counts, as the database gives it: rows that count nothing are left out. */
export interface ReportFigures {
  panels: number;
  criteria: CriterionFigures[];
  ages: { band: AgeBand; cases: number }[];
  attendance: { agencyKind: string; attended: Attended; seats: number }[];
  /** `answered`: how many of these have an answer. */
  recommendations: { agencyKind: string; state: ReportedState; recommendations: number; answered: number }[];
  themes: { theme: string; cases: number }[];
  outcomes: { months: 3 | 6; movement: ReportedMovement; children: number }[];
}
