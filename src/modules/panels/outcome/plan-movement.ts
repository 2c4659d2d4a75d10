import { Temporal } from 'temporal-polyfill';

export type PlanKind = 'child-in-need' | 'child-protection';

/** The plan a panel looked at, as it was on the day of the panel. */
export interface PlanOnTheDay {
  readonly planId: string;
  readonly kind: PlanKind;
  /** 'YYYY-MM-DD', like every date here. */
  readonly startDate: string;
}

/** A plan of the child as it is held now. */
export interface HeldPlan extends PlanOnTheDay {
  readonly endDate: string | null;
  /** False once a return that should hold the plan no longer does. */
  readonly isInLatestReturn: boolean;
}

/** Where a plan is some months after the panel looked at it. A panel cannot move one: these only tell what happened. */
export const movements = [
  'ended',
  'stepped-down',
  'stepped-up',
  'same-plan',
  'new-plan-same-kind',
  'not-in-latest-return',
] as const;

export type Movement = (typeof movements)[number];

export interface PlanMovement {
  readonly movement: Movement;
  readonly facts: {
    readonly onTheDay: PlanOnTheDay;
    readonly comparedOn: string;
    /** When the plan of the day ended, if that was on or before the day compared. */
    readonly endedOn: string | null;
    /** The plan that is open on the day compared: the same one, or the one that says how it moved. */
    readonly openNow: PlanOnTheDay | null;
  };
}

/** The days on which a panel's plans are compared: 3 and 6 months on; the last day of a shorter month. */
export function comparisonDays(
  panelDay: string,
  monthsOn: readonly number[] = [3, 6],
): { months: number; day: string }[] {
  return monthsOn.map((months) => ({
    months,
    day: Temporal.PlainDate.from(panelDay).add({ months }).toString(),
  }));
}

/**
 * Compares the plan of the panel's day with the child's plans on a later day. Null while nothing is known about that
 * day yet: `knownUntil` is the last day that returns cover. A plan is open from its start to the day before its end.
 * When the plan's own end is not known because it is gone from the latest return, that is what is said, whatever else
 * is open. Other plans that are gone from the latest return are not looked at.
 */
export function comparePlan(
  onTheDay: PlanOnTheDay,
  plans: readonly HeldPlan[],
  days: { readonly panelDay: string; readonly comparedOn: string; readonly knownUntil: string },
): PlanMovement | null {
  if (days.knownUntil < days.comparedOn) return null;
  const own = plans.find((plan) => plan.planId === onTheDay.planId);
  const endedOn = own?.endDate && own.endDate <= days.comparedOn ? own.endDate : null;
  const others = plans
    .filter((plan) => plan.planId !== onTheDay.planId && plan.isInLatestReturn)
    .filter((plan) => isOpenOn(plan, days.comparedOn));
  const isStillOpen = endedOn === null && own?.isInLatestReturn === true;
  const found = isStillOpen
    ? whileOpen(onTheDay, others, days.panelDay)
    : afterwards(onTheDay, others, endedOn);
  const openNow = found.openNow && inShort(found.openNow);
  return {
    movement: found.movement,
    facts: { onTheDay: inShort(onTheDay), comparedOn: days.comparedOn, endedOn, openNow },
  };
}

interface Found {
  readonly movement: Movement;
  readonly openNow: PlanOnTheDay | null;
}

// A child in need plan is sometimes left open when a child protection plan begins.
function whileOpen(onTheDay: PlanOnTheDay, others: readonly HeldPlan[], panelDay: string): Found {
  const begunSince = others.filter((plan) => plan.startDate >= panelDay);
  const protection = latestOf(begunSince, 'child-protection');
  if (onTheDay.kind === 'child-in-need' && protection) {
    return { movement: 'stepped-up', openNow: protection };
  }
  return { movement: 'same-plan', openNow: onTheDay };
}

function afterwards(onTheDay: PlanOnTheDay, others: readonly HeldPlan[], endedOn: string | null): Found {
  const protection = latestOf(others, 'child-protection');
  const openNow = protection ?? latestOf(others, 'child-in-need');
  if (endedOn === null) return { movement: 'not-in-latest-return', openNow };
  if (!openNow) return { movement: 'ended', openNow };
  if (openNow.kind === onTheDay.kind) return { movement: 'new-plan-same-kind', openNow };
  return { movement: protection ? 'stepped-up' : 'stepped-down', openNow };
}

/** The plan of a kind that started last; of equals, the lowest id. */
function latestOf(plans: readonly HeldPlan[], kind: PlanKind): HeldPlan | null {
  const sorted = plans
    .filter((plan) => plan.kind === kind)
    .toSorted((one, other) => {
      if (one.startDate !== other.startDate) return one.startDate < other.startDate ? 1 : -1;
      return one.planId < other.planId ? -1 : 1;
    });
  return sorted[0] ?? null;
}

function isOpenOn(plan: HeldPlan, day: string): boolean {
  return plan.startDate <= day && (plan.endDate === null || plan.endDate > day);
}

function inShort({ planId, kind, startDate }: PlanOnTheDay): PlanOnTheDay {
  return { planId, kind, startDate };
}
