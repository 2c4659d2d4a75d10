import type { Tx } from '#platform/db/database.ts';
import type { ChildPlans } from '../stuck/child-plans.ts';
import { findStuckPlansWithDismissed } from '../stuck/criteria.ts';
import type { Finding } from '../stuck/finding.ts';
import { stuckSettingsOn, type StuckSettingOverride, type StuckSettings } from '../stuck/stuck-settings.ts';
import { readChildPlans } from './child-plans.queries.ts';
import { listStuckSettingOverrides } from './stuck-setting.queries.ts';

export interface WhyStuck {
  plans: ChildPlans;
  /** The figures of the partnership on the day. */
  settings: StuckSettings;
  /** Those of them that it decided for itself, on any day. */
  overrides: StuckSettingOverride[];
  /** Every criterion met on the day, dismissed ones with the day they come back. */
  findings: Finding[];
}

/** Why one child is on the list of stuck plans as at a day; undefined when the viewer may not see the child. */
export async function findWhyStuck(tx: Tx, childId: string, asAt: string): Promise<WhyStuck | undefined> {
  const plans = (await readChildPlans(tx, [childId])).get(childId);
  if (plans === undefined) return undefined;
  const overrides = await listStuckSettingOverrides(tx);
  const settings = stuckSettingsOn(asAt, overrides);
  return { plans, settings, overrides, findings: findStuckPlansWithDismissed(plans, asAt, settings) };
}

/**
 * The child protection plans that somebody may state a view on: those that meet the dates of (b) or (c), also where a view has taken
 * them off the list.
 */
export function plansToStateViewsOn({ plans, settings, findings }: WhyStuck, asAt: string): Finding[] {
  const byDates = findStuckPlansWithDismissed({ ...plans, views: [] }, asAt, settings);
  const isListed = (one: Finding) =>
    findings.some(({ criterion, planId }) => criterion === one.criterion && planId === one.planId);
  return [...findings, ...byDates.filter((one) => !isListed(one))].filter(
    ({ criterion }) => criterion === 'b' || criterion === 'c',
  );
}
