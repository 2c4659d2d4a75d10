import type { ChildPlans, PlanRating, ProfessionalView, ViewOnReviews } from './child-plans.ts';

type ViewOn<Criterion> = Extract<ProfessionalView, { readonly criterion: Criterion }>;

/** What was said of the child's plans: views, and ratings at reviews of a plan, which say how it is after a review as a view does. */
export function statedViews({ views, ratings }: Pick<ChildPlans, 'views' | 'ratings'>): ProfessionalView[] {
  return [...views, ...ratings.map(asView)];
}

const asView = ({ reviewId, planId, ratedOn, ratedBy, rating }: PlanRating): ViewOnReviews => ({
  ...{ criterion: 'b', viewId: reviewId, planId, statedOn: ratedOn, statedBy: ratedBy },
  view: rating === 'not-on-track' ? 'neither' : rating,
});

/**
 * The latest view on a plan and criterion stated on or before the day; of one day, the one with the highest id, which is
 * the one stated last. Null when there is none.
 */
export function latestView<Criterion extends 'b' | 'c'>(
  views: readonly ProfessionalView[],
  planId: string,
  criterion: Criterion,
  asAt: string,
): ViewOn<Criterion> | null {
  const order = (view: ProfessionalView) => `${view.statedOn} ${view.viewId}`;
  const stated = views
    .filter((view): view is ViewOn<Criterion> => view.criterion === criterion)
    .filter((view) => view.planId === planId && view.statedOn <= asAt)
    .toSorted((one, other) => (order(one) < order(other) ? 1 : -1));
  return stated[0] ?? null;
}

/** What a finding keeps of a view. */
export function inShort<View extends ProfessionalView>(
  view: View | null,
): Pick<View, 'view' | 'statedOn' | 'statedBy'> | null {
  return view && { view: view.view, statedOn: view.statedOn, statedBy: view.statedBy };
}
