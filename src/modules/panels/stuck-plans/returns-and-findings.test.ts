import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childOf } from '#modules/imports/census/samples/write-census.ts';
import {
  cinPlan,
  episodeFrom,
  protectionPlan,
  returnAt,
} from '#modules/imports/census/samples/write-return.ts';
import { child } from '#testing/arbitrary-child-plans.ts';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';
import type { ChildPlans } from '../stuck/child-plans.ts';
import { findStuckPlansWithDismissed } from '../stuck/criteria.ts';
import { defaultStuckSettings } from '../stuck/stuck-settings.ts';
import { readChildPlans } from './child-plans.queries.ts';
import { listFindings } from './finding.queries.ts';
import { findingOf } from './stored-finding.ts';

let imports: ImportHouse;
beforeAll(async () => {
  imports = await openImportHouse();
});
afterAll(() => imports.close());

// Plans as returns hold them, also two at once and one inside another; one that ends before it starts is refused on the way in.
const [before = [], after = []] = fc.sample(fc.array(child, { minLength: 120, maxLength: 120 }), {
  numRuns: 2,
  seed: 951,
});

function episodesOf({ childInNeedPlans, childProtectionPlans }: ChildPlans): string {
  const end = (plan: { startDate: string; endDate: string | null }) =>
    plan.endDate !== null && plan.endDate >= plan.startDate ? plan.endDate : undefined;
  const inNeed = childInNeedPlans.map((plan) => cinPlan(plan.startDate, end(plan)));
  const protection = childProtectionPlans.map((plan) =>
    protectionPlan(
      plan.startDate,
      end(plan),
      ...new Set(plan.reviews.filter((day) => day > plan.startDate && day < (end(plan) ?? '9'))),
    ),
  );
  return episodeFrom('2021-11-01', [...inNeed, ...protection].join(''));
}

const take = async (day: string, children: readonly ChildPlans[]) => {
  const text = returnAt(day, ...children.map((each, index) => childOf(`C${index}`, episodesOf(each))));
  await imports.take(imports.write('return.xml', text));
};

/** What the view finds of each child, and what the rules say of the same rows. */
function findBothWays(asAt: string) {
  return imports.job.inPartnership(imports.partnershipId, async (tx) => {
    const { rows } = await imports.house.owner.query<{ child_id: string }>(
      'select child_id from children.child order by child_id',
    );
    const found = await listFindings(tx, asAt);
    const plans = await readChildPlans(
      tx,
      rows.map((row) => row.child_id),
    );
    return {
      byView: rows.map(({ child_id }) =>
        found.filter(({ stored }) => stored.childId === child_id).map(({ stored }) => findingOf(stored)),
      ),
      byRules: rows.map(({ child_id }) =>
        findStuckPlansWithDismissed(plans.get(child_id)!, asAt, defaultStuckSettings),
      ),
    };
  });
}

describe('plans as returns bring and correct them', () => {
  const days = ['2022-09-01', '2023-06-01', '2024-02-29', '2025-03-31', '2026-03-31', '2026-11-21'];

  it('are found alike by the view and the rules, on any day, after a first return and after one that changes it', async () => {
    await take('2025-03-31', before);
    for (const asAt of days) {
      const { byView, byRules } = await findBothWays(asAt);
      expect(byView).toEqual(byRules);
    }
    await take('2026-03-31', after);
    for (const asAt of days) {
      const { byView, byRules } = await findBothWays(asAt);
      expect(byView).toEqual(byRules);
      if (asAt > '2024-01-01') expect(byView.flat().length).toBeGreaterThan(20);
    }
    const [overlaps] = await imports.rows<{ number: string }>(
      'select count(*) as number from plans.plan where previous_plan_id is not null and previous_ended_on is null',
    );
    expect(Number(overlaps?.number)).toBeGreaterThan(20);
  }, 120_000);
});
