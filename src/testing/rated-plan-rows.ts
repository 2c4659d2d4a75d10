import type { ChildPlans } from '#modules/panels/stuck/child-plans.ts';

type Row = Record<string, unknown>;
type Id = (short: string) => string;
type People = ReadonlyMap<string, string>;

/** The text of each plan that was rated, one version of it, and the reviews that rated it, as rows. */
export const ratedPlanTables = [
  {
    table: 'written_plans.plan',
    columns:
      'written_plan_id, kind, census_plan_id, title, agency_id, lead_user_id, begun_by, begun_at, published_number, draft_version',
    rows: planRows,
  },
  {
    table: 'written_plans.review',
    columns: 'written_review_id, written_plan_id, number, reviewed_on, rating, note, written_by, written_at',
    rows: reviewRows,
  },
] as const;

function planRows({ ratings }: ChildPlans, id: Id, people: People): Row[] {
  const [somebody] = people.values();
  return [...new Set(ratings.map(({ planId }) => planId))].map((planId) => ({
    written_plan_id: id(`t${planId}`),
    kind: 'child-protection',
    census_plan_id: id(planId),
    title: 'test',
    agency_id: somebody,
    lead_user_id: somebody,
    begun_by: somebody,
    begun_at: '2022-01-01T12:00:00Z',
    published_number: 1,
    draft_version: 1,
  }));
}

function reviewRows({ ratings }: ChildPlans, id: Id, people: People): Row[] {
  return ratings.map(({ reviewId, planId, ratedOn, ratedBy, rating }) => ({
    written_review_id: id(reviewId),
    written_plan_id: id(`t${planId}`),
    number: 1,
    reviewed_on: ratedOn,
    rating,
    note: 'test',
    written_by: people.get(ratedBy),
    written_at: `${ratedOn}T12:00:00Z`,
  }));
}
