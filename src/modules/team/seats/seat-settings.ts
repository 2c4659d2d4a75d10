import type { Mark, Nation } from '#practice/clocks/index.ts';
import {
  needsOfPlans,
  seatsOfPlan,
  type NeedOfPlan,
  type PlanWithSeats,
  type SeatOfPlan,
} from './seats-as-shipped.ts';

/** How much a plan needs a seat: always, where it touches the child's life, or not at all. */
export type Need = (typeof needs)[number];

/** In the order of the amounts that `clocks.setting` keeps under 'team.seat.<plan>.<seat>': 0, 1, 2. */
export const needs = ['not-needed', 'as-needed', 'needed'] as const;

/** What a partnership decided for itself. */
export interface SeatOverride {
  readonly key: string;
  readonly amount: number;
  /** In the partnership's own words: its policy, and where to read it. */
  readonly source: string;
  /** 'YYYY-MM-DD': holds from this day on. */
  readonly effectiveFrom: string;
}

export interface SeatInForce {
  readonly seat: SeatOfPlan;
  readonly need: Need;
  /** Of what is shipped `team.seats.source.<published>`, else the partnership's own words. */
  readonly source: { readonly published: string } | { readonly own: string };
  /** Null for what has no day since when it holds, and is taken to hold. */
  readonly effectiveFrom: string | null;
  /** How sure what is shipped is; undefined where the partnership said it itself. */
  readonly mark: Mark | undefined;
}

export const seatPath = (plan: PlanWithSeats, seat: SeatOfPlan) => `/team/seats/${plan}/${seat}`;
export const keyOf = (plan: PlanWithSeats, seat: SeatOfPlan) => `team.seat.${plan}.${seat}`;

/**
 * The seats of a plan in a nation on a day: of what is shipped and what the partnership set, the latest in force. A seat that is not shipped is
 * among them once the partnership has decided on it.
 */
export function seatsOn(
  plan: PlanWithSeats,
  nation: Nation,
  day: string,
  overrides: readonly SeatOverride[],
): SeatInForce[] {
  const shipped = needsOfPlans.filter((row) => row.plan === plan && row.nations.includes(nation));
  const first = shipped.map(({ seat }) => seat);
  const others = seatsOfPlan.filter((seat) => !first.includes(seat));
  return [...first, ...others].flatMap((seat): SeatInForce[] => {
    const own = inForce(keyOf(plan, seat), day, overrides);
    if (own !== undefined) return [ownSeat(seat, own)];
    const row = shipped.find((one) => one.seat === seat);
    return row === undefined || (row.effectiveFrom !== null && row.effectiveFrom > day)
      ? []
      : [shippedSeat(row)];
  });
}

/** What is shipped of a seat, whichever day it holds from; undefined where nothing is. */
export function seatAsShipped(
  plan: PlanWithSeats,
  seat: SeatOfPlan,
  nation: Nation,
): SeatInForce | undefined {
  const row = needsOfPlans.find(
    (one) => one.plan === plan && one.seat === seat && one.nations.includes(nation),
  );
  return row && shippedSeat(row);
}

export function ownSeat(
  seat: SeatOfPlan,
  { amount, source, effectiveFrom }: Omit<SeatOverride, 'key'>,
): SeatInForce {
  return { seat, need: needs[amount] ?? 'needed', source: { own: source }, effectiveFrom, mark: undefined };
}

const shippedSeat = ({ seat, need, source, effectiveFrom, mark }: NeedOfPlan): SeatInForce => ({
  ...{ seat, need, effectiveFrom, mark },
  source: { published: source },
});

function inForce(key: string, day: string, overrides: readonly SeatOverride[]): SeatOverride | undefined {
  return overrides
    .filter((override) => override.key === key && override.effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
}

/** What the partnership has decided for the first day to come, if anything. */
export function nextFor(
  plan: PlanWithSeats,
  seat: SeatOfPlan,
  day: string,
  overrides: readonly SeatOverride[],
): SeatOverride | undefined {
  return overrides
    .filter(({ key, effectiveFrom }) => key === keyOf(plan, seat) && effectiveFrom > day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))[0];
}
