import type { Mark, Nation } from '#practice/clocks/index.ts';
import { needsOfPlans, type PlanWithSeats, type SeatOfPlan } from './seats-as-shipped.ts';

/** How much a plan needs a seat: always, where it touches the child's life, or not at all. */
export type Need = 'needed' | 'as-needed' | 'not-needed';

/** As `clocks.setting` keeps it: the amount under 'team.seat.<plan>.<seat>'. */
const amounts: Readonly<Record<number, Need>> = { 0: 'not-needed', 1: 'as-needed', 2: 'needed' };

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

export const keyOf = (plan: PlanWithSeats, seat: SeatOfPlan) => `team.seat.${plan}.${seat}`;

/** The seats of a plan in a nation on a day: of what is shipped and what the partnership set, the latest in force. */
export function seatsOn(
  plan: PlanWithSeats,
  nation: Nation,
  day: string,
  overrides: readonly SeatOverride[],
): SeatInForce[] {
  const shipped = needsOfPlans.filter((row) => row.plan === plan && row.nations.includes(nation));
  return shipped.flatMap((row): SeatInForce[] => {
    const { seat, need, source, effectiveFrom, mark } = row;
    const own = inForce(keyOf(plan, seat), day, overrides);
    if (own !== undefined)
      return [
        {
          seat,
          need: amounts[own.amount] ?? need,
          source: { own: own.source },
          effectiveFrom: own.effectiveFrom,
          mark: undefined,
        },
      ];
    if (effectiveFrom !== null && effectiveFrom > day) return [];
    return [{ seat, need, source: { published: source }, effectiveFrom, mark }];
  });
}

function inForce(key: string, day: string, overrides: readonly SeatOverride[]): SeatOverride | undefined {
  return overrides
    .filter((override) => override.key === key && override.effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
}
