import { addCalendarDays } from '#practice/clocks/index.ts';
import { toPlainDate } from '#platform/words/index.ts';

/**
 * How often a child with a plan is to be heard, in days. No statute sets a figure: section 17(4A), 20(6) and 47(5A) of the Children Act 1989
 * and section 7 of the Social Services and Well-being (Wales) Act 2014 ask that wishes and feelings be found out before decisions are made.
 * Six weeks is the rhythm in which core groups and child in need reviews meet; a local default of November 2026, to be confirmed locally. A
 * partnership sets its own figure in `clocks.setting` under this key.
 */
export const heardEvery = { key: 'children.heard-every', days: 42 } as const;

/** When a child was last heard, with what they said, as far as the viewer may read it. */
export interface LastHeard {
  childId: string;
  heardOn: string;
  said: string;
  /** Who listened, or who wrote it down. */
  by: string;
  agencyName: string;
}

/** How often, and who said so. */
export interface HeardRule {
  everyDays: number;
  /** In the partnership's own words; null as shipped. */
  source: string | null;
}

export interface HeardStanding {
  /** Since the child was last heard; null when never. */
  days: number | null;
  /** The last day on which hearing the child is in time; null without a plan. */
  dueOn: string | null;
  isDue: boolean;
}

/**
 * How it stands with hearing a child: due when nobody has heard them for longer than the rule says, counted from the day they were last heard
 * or, if that is later, from the day the plan began. Without a plan nothing is due.
 */
export function heardStanding(
  lastHeardOn: string | null,
  planSince: string | null,
  { everyDays }: HeardRule,
  today: string,
): HeardStanding {
  const days =
    lastHeardOn === null
      ? null
      : Math.max(0, toPlainDate(lastHeardOn).until(today, { largestUnit: 'days' }).days);
  if (planSince === null) return { days, dueOn: null, isDue: false };
  const from = lastHeardOn === null || lastHeardOn < planSince ? planSince : lastHeardOn;
  const dueOn = addCalendarDays(from, everyDays);
  return { days, dueOn, isDue: dueOn < today };
}
