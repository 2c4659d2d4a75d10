import type { Part } from '#platform/web/house.ts';
import { listPath } from '../acting.ts';
import { listEscalationsOfChild } from '../escalation.queries.ts';
import { cardOf } from '../read-a-disagreement/list-disagreements.ts';

/** What agencies disagree about, on the page of the child, and the way to say that one disagrees. */
export const disagreementsBesideChild: Part = {
  may: 'escalation.view',
  view: 'modules/escalations/beside-the-child/beside-the-child.njk',
  read: async (visit, { id }) => {
    const open = (await listEscalationsOfChild(visit.tx, id)).filter(({ state }) => state === 'open');
    return { href: listPath(id), open: open.map((one) => cardOf(visit, one)) };
  },
};
