/** Who sits at a stage; the chair's is the last. */
export const levels = ['worker', 'manager', 'senior-lead', 'independent-chair'] as const;
export type Level = (typeof levels)[number];

export const limitUnits = ['working-days', 'days', 'hours', 'no-limit'] as const;

/** How long a stage takes; the amount of 'no-limit' is 0. */
export interface StageLimit {
  unit: (typeof limitUnits)[number];
  amount: number;
}

export interface TwoTongues {
  en: string;
  cy: string;
}

export interface AgreedStage {
  level: Level;
  name: TwoTongues;
  limit: StageLimit;
}

export interface Theme extends TwoTongues {
  key: string;
}

/** What a partnership's agencies agreed: the stages of a disagreement in their order, and what an end is marked with. */
export interface Procedure {
  /** The first is where it is raised. */
  stages: [AgreedStage, ...AgreedStage[]];
  /** All stages together, where a child is at risk now. */
  atRiskHours: number;
  themes: Theme[];
  /** Where it is written, in the partnership's words, and the day 'YYYY-MM-DD' from which it holds; null: as shipped. */
  own: { source: string; effectiveFrom: string } | null;
}

/** The procedure in force on a day 'YYYY-MM-DD': the partnership's latest by then; undefined: the one that is shipped. */
export function procedureOn<Dated extends { effectiveFrom: string }>(
  all: readonly Dated[],
  day: string,
): Dated | undefined {
  return all
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
}
