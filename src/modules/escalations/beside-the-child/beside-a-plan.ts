import type { Part } from '#platform/web/house.ts';
import { disagreeHref } from '../raise-a-disagreement/disagree-href.ts';

/** "I disagree with this", beside a plan of the child of the address. */
export const disagreeWithPlan: Part = {
  may: 'escalation.raise',
  view: 'modules/escalations/beside-the-child/beside-a-plan.njk',
  read: async (visit, { id, name }) => {
    const href = await disagreeHref(visit, [visit.params['childId'] ?? ''], 'plan', id);
    return href === '' ? undefined : { href, name };
  },
};
