import type { Part } from '#platform/web/house.ts';
import { planPath, plansPath } from '../open-plan/open-written-plan.ts';
import { listWrittenPlans, type WrittenPlan } from '../plan.queries.ts';
import { sayMoves } from '../say-plan.ts';

/** A child protection plan first, a child in need plan next, then the others as they were begun. */
const rankOf = ({ kind }: WrittenPlan) => {
  if (kind === 'child-protection') return 0;
  return kind === 'child-in-need' ? 1 : 2;
};

/** The open plans of a child with whether each moves, on the page of the child; the first of them in the strip at the top. */
export const plansBesideChild: Part = {
  may: 'plan.view',
  view: 'modules/written-plans/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words }, { id }) => {
    const open = (await listWrittenPlans(tx, id)).filter(({ closedOn }) => closedOn === null);
    const plans = open
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((plan) => ({
        title: plan.title,
        href: planPath(plan),
        moves: sayMoves(words, plan),
      }));
    const [first] = plans;
    const href = plansPath(id);
    return {
      href,
      plans,
      ...(first === undefined
        ? {}
        : { strip: { label: words.t('writtenPlans.strip'), value: first.moves.text, href: first.href } }),
    };
  },
};
