import { findChildren } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { readAroundChildren } from '../around-stuck.queries.ts';
import type { StuckPlan } from '../stuck-list.queries.ts';
import { sayStuckPlan, type StuckRow } from './stuck-row.ts';

/** These plans in words, with their children noted as looked at; without reasons dismissed on the day, unless they are asked for. */
export async function readStuckRows(
  visit: Visit,
  plans: readonly StuckPlan[],
  { asAt, withDismissed }: { asAt: string; withDismissed: boolean },
): Promise<StuckRow[]> {
  const { tx, words, today } = visit;
  const childIds = plans.map(({ childId }) => childId);
  visit.looksAt(childIds);
  const children = await findChildren(tx, childIds);
  const around = await readAroundChildren(tx, childIds, today);
  return plans.flatMap((plan) => {
    const child = children.get(plan.childId);
    if (child === undefined) return [];
    const findings = plan.findings.filter(({ dismissedUntil }) => withDismissed || dismissedUntil === null);
    return [sayStuckPlan(words, { ...plan, findings }, child, around.get(plan.childId), asAt)];
  });
}
