import type { Route } from '#platform/web/routes.ts';

// Stuck plans: which plans meet the criteria, the view of the chair or manager, dismissing, asking for time to think.
const stuckRoutes: Route[] = [];

// Arranging: the panel itself, its dates, booking, moving, withdrawing, inviting.
const arrangeRoutes: Route[] = [];

// Papers: adding, making from the record, publishing, opening.
const papersRoutes: Route[] = [];

// Sitting: the day itself, one case a page.
const sittingRoutes: Route[] = [];

// Following up: answers, evidence, outcomes, the report to the subgroup.
const followUpRoutes: Route[] = [];

export const routes: readonly Route[] = [
  ...stuckRoutes,
  ...arrangeRoutes,
  ...papersRoutes,
  ...sittingRoutes,
  ...followUpRoutes,
];
