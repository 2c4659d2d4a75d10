import type { Part } from '#platform/web/house.ts';
import { pathOf } from '../open-referral/open-referral.ts';
import { listOfChild } from '../referral.queries.ts';

/** The specialist notifications and referrals of the child that the viewer may read, and the way to start one, on the page of the child. */
export const specialRoutesBesideChild: Part = {
  may: 'child.view',
  view: 'modules/special-routes/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words }, { id }) => ({
    childId: id,
    rows: (await listOfChild(tx, id)).map(({ referralId, route, state, outcome, sentAt }) => ({
      href: pathOf(referralId),
      route: words.t(`specialRoutes.route.${route}`),
      state:
        outcome === null
          ? words.t(`specialRoutes.state.${state}`)
          : words.t(`specialRoutes.outcome.${outcome}`),
      sentAt,
    })),
  }),
};
