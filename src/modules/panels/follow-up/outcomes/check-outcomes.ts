import { readPlanRecords, returnKnownUntil, type Plan } from '#modules/plans/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { comparePlan, type HeldPlan, type PlanMovement } from '../../outcome/plan-movement.ts';
import { keepOutcome, listOutcomesDueBy, type Outcome, type OutcomeFacts } from './outcome.queries.ts';

/**
 * Compares every plan whose three or six months are over with the day of its panel, as far as the loaded returns speak: for the nightly
 * job, and once a return is loaded. What a later return corrects is compared again. A return that shows how the plan moved takes the place of what was
 * said by hand, which stays readable; one that only no longer holds the plan does not.
 * @returns how many outcomes are new or different
 */
export async function checkOutcomes(tx: Tx, today: string): Promise<number> {
  const knownUntil = await returnKnownUntil(tx);
  if (knownUntil === null) return 0;
  const due = await listOutcomesDueBy(tx, knownUntil < today ? knownUntil : today);
  const records = await readPlanRecords(tx, [...new Set(due.map(({ childId }) => childId))]);
  let changed = 0;
  for (const outcome of due) {
    const plans = (records.get(outcome.childId)?.plans ?? []).map(heldPlan);
    const days = { panelDay: outcome.heldOn, comparedOn: outcome.dueOn, knownUntil };
    const found = comparePlan(outcome.planOnTheDay, plans, days);
    if (found === null || !saysMore(outcome, found)) continue;
    const facts: OutcomeFacts = { ...outcome.facts, return: found.facts };
    await keepOutcome(tx, outcome, { movement: found.movement, seenIn: 'return', facts, by: null });
    changed += 1;
  }
  return changed;
}

function heldPlan({ planId, kind, startDate, endDate, goneSince }: Plan): HeldPlan {
  return { planId, kind, startDate, endDate, isInLatestReturn: goneSince === null };
}

function saysMore(outcome: Outcome, found: PlanMovement): boolean {
  if (outcome.seenIn === null) return true;
  if (outcome.seenIn === 'by-hand') return found.movement !== 'not-in-latest-return';
  return outcome.movement !== found.movement || toldBy(outcome.facts.return) !== toldBy(found.facts);
}

/** What of the facts shows in words: when the plan ended, and which is open. */
function toldBy(facts: PlanMovement['facts'] | undefined): string {
  return JSON.stringify([facts?.endedOn, facts?.openNow?.planId, facts?.openNow?.startDate]);
}
