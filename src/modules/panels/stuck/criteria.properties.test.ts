import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { child, day, settings } from '#testing/arbitrary-child-plans.ts';
import { childInNeed, childWith } from './cases/case-parts.ts';
import type { ChildInNeedPlan, ChildPlans } from './child-plans.ts';
import { findStuckPlans, findStuckPlansWithDismissed } from './criteria.ts';
import type { Finding } from './finding.ts';
import { defaultStuckSettings } from './stuck-settings.ts';
import type { StuckSettings } from './stuck-settings.ts';

const lookingBack = { numRuns: 1000 };

describe('whatever the plans are', () => {
  test('what happened after the day looked at changes nothing', () => {
    fc.assert(
      fc.property(child, day, settings, (each, asAt, figures) => {
        expect(findStuckPlansWithDismissed(knownOn(each, asAt), asAt, figures)).toEqual(
          findStuckPlansWithDismissed(each, asAt, figures),
        );
      }),
      lookingBack,
    );
  });

  test('the order in which things are told changes nothing', () => {
    const shuffled = child.chain((each) =>
      fc.record({
        each: fc.constant(each),
        other: fc.record({
          childInNeedPlans: reordered(each.childInNeedPlans),
          childProtectionPlans: reordered(each.childProtectionPlans).map((all) =>
            all.map((plan) => ({ ...plan, reviews: plan.reviews.toReversed() })),
          ),
          requests: reordered(each.requests),
          views: reordered(each.views),
          ratings: reordered(each.ratings),
          dismissals: reordered(each.dismissals),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, day, settings, ({ each, other }, asAt, figures) => {
        expect(findStuckPlansWithDismissed(other, asAt, figures)).toEqual(
          findStuckPlansWithDismissed(each, asAt, figures),
        );
      }),
      lookingBack,
    );
  });

  test('at most one finding a criterion, in order, none of it after the day', () => {
    fc.assert(
      fc.property(child, day, settings, (each, asAt, figures) => {
        const found = findStuckPlansWithDismissed(each, asAt, figures);
        const criteria = found.map((finding) => finding.criterion);
        expect(criteria).toEqual([...new Set(criteria)].toSorted());
        for (const finding of found) expect(finding.since <= asAt).toBe(true);
      }),
    );
  });

  test('dismissals hide and do nothing else', () => {
    fc.assert(
      fc.property(child, day, settings, (each, asAt, figures) => {
        const all = findStuckPlansWithDismissed(each, asAt, figures);
        const undismissed = findStuckPlans({ ...each, dismissals: [] }, asAt, figures);
        expect(all.map((finding) => ({ ...finding, dismissedUntil: null }))).toEqual(undismissed);
        expect(findStuckPlans(each, asAt, figures)).toEqual(
          all.filter((finding) => finding.dismissedUntil === null),
        );
      }),
    );
  });

  test('a view never puts a criterion on the list that the dates did not, and settles whether one is needed', () => {
    fc.assert(
      fc.property(child, day, settings, (each, asAt, figures) => {
        const byDates = findStuckPlansWithDismissed({ ...each, views: [] }, asAt, figures);
        for (const finding of findStuckPlansWithDismissed(each, asAt, figures)) {
          expect(byDates.map(({ criterion }) => criterion)).toContain(finding.criterion);
          const asksForView = finding.criterion === 'b' || finding.criterion === 'c';
          expect(finding.needsView).toBe(asksForView && finding.view === null);
        }
      }),
    );
  });
});

describe('child in need planning', () => {
  test('a longer break allowed never takes a child off the list', () => {
    const more = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(child, day, settings, more, (each, asAt, figures, days) => {
        const before = longOf(each, asAt, figures);
        const after = longOf(each, asAt, { ...figures, breakDays: figures.breakDays + days });
        if (before) expect(after && after.since <= before.since).toBe(true);
      }),
      lookingBack,
    );
  });

  test('a plan split in two without a gap is as long as before', () => {
    fc.assert(
      fc.property(child, day, day, settings, (each, asAt, cut, figures) => {
        const before = longOf(each, asAt, figures);
        const split = {
          ...each,
          childInNeedPlans: each.childInNeedPlans.flatMap((plan) => splitAt(plan, cut)),
        };
        expect(longOf(split, asAt, figures)?.since).toBe(before?.since);
      }),
      lookingBack,
    );
  });

  test('the chain is what joining plans one by one, as long as one can be joined, makes of it', () => {
    fc.assert(
      fc.property(child, day, settings, (each, asAt, figures) => {
        const since = joinedStart(knownOn(each, asAt).childInNeedPlans, asAt, figures.breakDays);
        const full = since && Temporal.PlainDate.from(since).add({ months: figures.cinMonths }).toString();
        expect(longOf(each, asAt, figures)?.since).toBe(full && asAt > full ? since : undefined);
      }),
      lookingBack,
    );
  });

  test('once over the time, it stays so while the plan is open', () => {
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const [startDate = '', asAt = '', later = ''] = days.toSorted();
        const each = childWith({ childInNeedPlans: [childInNeed('n1', startDate)] });
        const before = longOf(each, asAt, defaultStuckSettings);
        if (before) expect(longOf(each, later, defaultStuckSettings)).toEqual(before);
      }),
    );
  });
});

function longOf(each: ChildPlans, asAt: string, figures: StuckSettings): Finding | undefined {
  return findStuckPlansWithDismissed(each, asAt, figures).find(({ criterion }) => criterion === 'a');
}

function reordered<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function plus(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function splitAt(plan: ChildInNeedPlan, cut: string): ChildInNeedPlan[] {
  if (cut <= plan.startDate || (plan.endDate !== null && cut >= plan.endDate)) return [plan];
  return [
    { ...plan, endDate: cut },
    { ...plan, planId: `${plan.planId}b`, startDate: cut },
  ];
}

/** What was known on a day: nothing that began later, and of what ended later not that it ends. */
function knownOn(each: ChildPlans, asAt: string): ChildPlans {
  const by = (date: string | null) => (date !== null && date <= asAt ? date : null);
  return {
    childInNeedPlans: each.childInNeedPlans
      .filter((plan) => plan.startDate <= asAt)
      .map((plan) => ({ ...plan, endDate: by(plan.endDate) })),
    childProtectionPlans: each.childProtectionPlans
      .filter((plan) => plan.startDate <= asAt)
      .map((plan) => ({
        ...plan,
        endDate: by(plan.endDate),
        reviews: plan.reviews.filter((review) => review <= asAt),
      })),
    requests: each.requests
      .filter((request) => request.askedOn <= asAt)
      .map((request) => ({ ...request, withdrawnOn: by(request.withdrawnOn), heardOn: by(request.heardOn) })),
    views: each.views.filter((view) => view.statedOn <= asAt),
    ratings: each.ratings.filter((rating) => rating.ratedOn <= asAt),
    dismissals: each.dismissals.filter((dismissal) => dismissal.dismissedOn <= asAt),
  };
}

/** The first day of the chain, found the slow way from the open plan backwards. */
function joinedStart(known: readonly ChildInNeedPlan[], asAt: string, breakDays: number): string | undefined {
  const right = known.filter((plan) => plan.endDate === null || plan.endDate >= plan.startDate);
  let since = right
    .filter((plan) => plan.endDate === null)
    .map((plan) => plan.startDate)
    .toSorted()[0];
  for (let round = 0; since !== undefined && round < right.length; round += 1) {
    const reach: string = since;
    const joined = right.filter((plan) => plus(plan.endDate ?? asAt, breakDays) >= reach);
    since = [since, ...joined.map((plan) => plan.startDate)].toSorted()[0];
  }
  return since;
}
