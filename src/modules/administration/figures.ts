/** A figure that a partnership decided for itself, from a day on. */
export interface OwnFigure {
  readonly key: string;
  readonly amount: number;
  readonly effectiveFrom: string;
}

/**
 * The figures of this module as shipped; a partnership sets its own in `clocks.setting` under these keys. How often access is reviewed is
 * local practice: ISO/IEC 27001:2022 (control 5.18) asks for planned intervals and names none; a quarter and four weeks are in use. A link
 * in a letter lasts as long as somebody on leave for a week needs.
 */
export const figures = {
  reviewEveryMonths: { key: 'administration.review-every', shipped: 3 },
  reviewDays: { key: 'administration.review-time', shipped: 28 },
  invitationDays: { key: 'administration.invitation-days', shipped: 7 },
} as const;

/** What holds on a day: the partnership's latest own figure that is in force by then, else as shipped. */
export function figureOn(figure: keyof typeof figures, day: string, own: readonly OwnFigure[]): number {
  const { key, shipped } = figures[figure];
  const inForce = own
    .filter((one) => one.key === key && one.effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  return inForce.at(-1)?.amount ?? shipped;
}
