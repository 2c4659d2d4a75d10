import { Temporal } from 'temporal-polyfill';
import { endsBeforeItStarts, isOpenOn } from './child-plans.ts';
import type { ChildInNeedPlan } from './child-plans.ts';
import type { LongChildInNeed } from './finding.ts';
import type { StuckSettings } from './stuck-settings.ts';

/** Plans that follow each other without a break that counts. `end` is null once one of them is open. */
interface Chain {
  readonly since: string;
  readonly end: string | null;
  readonly plans: number;
  readonly current: ChildInNeedPlan | null;
}

/**
 * Criterion (a) on a day: a child in need plan is open, and the chain it belongs to began more than `cinMonths` ago.
 * Exactly that long ago is not yet over; 29 February plus a year is 28 February, so it is over from 1 March.
 * Plans that start after the day are not yet known.
 */
export function findLongChildInNeed(
  plans: readonly ChildInNeedPlan[],
  asAt: string,
  settings: StuckSettings,
): LongChildInNeed | null {
  const chain = latestChain(plans, asAt, settings.breakDays);
  if (!chain?.current || !isOver(chain.since, asAt, settings.cinMonths)) return null;
  return {
    criterion: 'a',
    since: chain.since,
    planId: chain.current.planId,
    needsView: false,
    view: null,
    dismissedUntil: null,
    facts: { plans: chain.plans, breakDays: settings.breakDays },
  };
}

function isOver(since: string, asAt: string, months: number): boolean {
  const full = Temporal.PlainDate.from(since).add({ months });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(asAt), full) > 0;
}

// An open plan reaches past every plan known on the day, so the open plans are all in the latest chain.
function latestChain(plans: readonly ChildInNeedPlan[], asAt: string, breakDays: number): Chain | null {
  const known = plans.filter((plan) => plan.startDate <= asAt && !endsBeforeItStarts(plan));
  const inOrder = known.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  return inOrder.reduce<Chain | null>((chain, plan) => {
    if (!chain || isBroken(chain, plan, breakDays)) {
      return withPlan({ since: plan.startDate, end: plan.startDate, plans: 0, current: null }, plan, asAt);
    }
    return withPlan(chain, plan, asAt);
  }, null);
}

function startOf(plan: ChildInNeedPlan): string {
  return `${plan.startDate} ${plan.planId}`;
}

function isBroken(chain: Chain, next: ChildInNeedPlan, breakDays: number): boolean {
  if (chain.end === null) return false;
  return Temporal.PlainDate.from(chain.end).until(next.startDate).total('days') > breakDays;
}

function withPlan(chain: Chain, plan: ChildInNeedPlan, asAt: string): Chain {
  const isOpen = isOpenOn(plan, asAt);
  const startsLater = !chain.current || plan.startDate > chain.current.startDate;
  return {
    since: chain.since,
    end: isOpen ? null : laterEnd(chain.end, plan.endDate),
    plans: chain.plans + 1,
    current: isOpen && startsLater ? plan : chain.current,
  };
}

function laterEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}
