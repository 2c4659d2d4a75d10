import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type {
  ChildInNeedPlan,
  ChildPlans,
  ChildProtectionPlan,
  Dismissal,
  PlanRating,
  ProfessionalView,
  TimeToThinkRequest,
} from '#modules/panels/stuck/child-plans.ts';
import type { StuckSettings } from '#modules/panels/stuck/stuck-settings.ts';

const first = Temporal.PlainDate.from('2022-01-01');

/** Every third day only, so that days often coincide; leap days are among them. */
export const day = fc
  .integer({ min: 0, max: 400 })
  .map((step) => first.add({ days: step * 3 - (step % 2) }).toString());
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const category = maybe(fc.constantFrom('NEG', 'PHY', 'SAB', 'EMO', 'MUL'));

/** The figures of a partnership. */
export const settings: fc.Arbitrary<StuckSettings> = fc.record({
  breakDays: fc.integer({ min: 0, max: 60 }),
  cinMonths: fc.integer({ min: 1, max: 24 }),
  thirdReview: fc.integer({ min: 1, max: 4 }),
  cpGapYears: fc.integer({ min: 1, max: 3 }),
});

/** A few plans with ids of their own; some end before they start, as returns do. */
function plans<Plan extends ChildInNeedPlan>(
  prefix: string,
  rest: fc.Arbitrary<Omit<Plan, keyof ChildInNeedPlan>>,
) {
  const one = fc.tuple(fc.record({ startDate: day, endDate: maybe(day) }), rest);
  return fc
    .array(one, { maxLength: 5 })
    .map((found) =>
      found.map(([dates, more], index) => ({ planId: `${prefix}${index}`, ...dates, ...more })),
    );
}

const protectionDetails = fc.record({
  initialCategory: category,
  latestCategory: category,
  previousPlans: maybe(fc.integer({ min: 0, max: 2 })),
  reviews: fc.array(day, { maxLength: 6 }),
});

const requests: fc.Arbitrary<TimeToThinkRequest[]> = fc.uniqueArray(
  fc.record({
    requestId: fc.constantFrom('r1', 'r2', 'r3'),
    askedOn: day,
    askedBy: fc.constant('Ffion Test'),
    why: fc.constant('No way forward'),
    withdrawnOn: maybe(day),
    heardOn: maybe(day),
  }),
  { selector: (each) => each.requestId },
);

const stated = {
  viewId: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5', 'v6'),
  planId: fc.constantFrom('c0', 'c1', 'c2'),
  statedOn: day,
  statedBy: fc.constant('Idris Chair'),
};

const views: fc.Arbitrary<ProfessionalView[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({
      ...stated,
      criterion: fc.constant('b' as const),
      view: fc.constantFrom('escalating', 'on-track', 'neither'),
    }),
    fc.record({
      ...stated,
      criterion: fc.constant('c' as const),
      view: fc.constantFrom('similar-concerns', 'different-concerns', 'escalating'),
    }),
  ),
  { selector: (each) => each.viewId, maxLength: 6 },
);

const ratings: fc.Arbitrary<PlanRating[]> = fc.uniqueArray(
  fc.record({
    reviewId: fc.constantFrom('w1', 'w2', 'w3', 'w4'),
    planId: fc.constantFrom('c0', 'c1', 'c2'),
    ratedOn: day,
    ratedBy: fc.constant('Ffion Test'),
    rating: fc.constantFrom('escalating', 'on-track', 'not-on-track'),
  }),
  { selector: (each) => each.reviewId, maxLength: 4 },
);

const dismissals: fc.Arbitrary<Dismissal[]> = fc.array(
  fc.record({
    criterion: fc.constantFrom('a', 'b', 'c', 'd'),
    reason: fc.constant('Heard elsewhere'),
    dismissedOn: day,
    until: day,
  }),
  { maxLength: 3 },
);

/** One child with a few plans of both kinds, reviews, requests, views and dismissals. */
export const child: fc.Arbitrary<ChildPlans> = fc.record({
  childInNeedPlans: plans<ChildInNeedPlan>('n', fc.constant({})),
  childProtectionPlans: plans<ChildProtectionPlan>('c', protectionDetails),
  requests,
  views,
  ratings,
  dismissals,
});
