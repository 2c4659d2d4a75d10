import { addWorkingDays, shippedCalendar } from '#practice/clocks/index.ts';

/**
 * How many working days after the panel a recommendation is to be answered by. No statute sets it: a local default, short enough that an
 * answer is there before the work that depends on it is due. A partnership sets its own figure in `clocks.setting` under this key.
 */
export const answerTime = { key: 'panels.recommendation-answer', workingDays: 5 } as const;

/** A figure that a partnership decided for itself; panels that sit on `effectiveFrom` or later follow it. */
export interface AnswerTimeOverride {
  readonly amount: number;
  readonly source: string;
  readonly effectiveFrom: string;
}

export interface AnswerDue {
  readonly workingDays: number;
  /** In the partnership's own words where the figure is its own; null as shipped. */
  readonly source: string | null;
  /** The last day on which an answer is in time, 'YYYY-MM-DD'; null while bank holidays it depends on are not published. */
  readonly date: string | null;
}

/** By when the recommendations of a panel held on a day are to be answered; the day itself is day 0. */
export function answerDue(heldOn: string, overrides: readonly AnswerTimeOverride[]): AnswerDue {
  const own = overrides
    .filter(({ effectiveFrom }) => effectiveFrom <= heldOn)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
  const workingDays = own?.amount ?? answerTime.workingDays;
  const counted = addWorkingDays(heldOn, workingDays, shippedCalendar);
  return { workingDays, source: own?.source ?? null, date: counted.known ? counted.date : null };
}
