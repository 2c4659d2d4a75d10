import type { Part } from '#platform/web/house.ts';
import { pathOf } from '../acting.ts';
import { initialConferenceClock, nextCoreGroup, nextReview } from '../due.rules.ts';
import { readPath } from '../path.queries.ts';
import { plansOf, type ProtectionPath } from '../protection.ts';
import { clockModel, sayOutcome } from '../say-path.ts';
import type { Visit } from '#platform/web/visit.ts';

/** Where the child is on the path of child protection and what is due next, on the page of the child. */
export const protectionBesideChild: Part = {
  may: 'protection.view',
  view: 'modules/conferences/beside-the-child/beside-the-child.njk',
  read: async (visit, { id }) => {
    const path = await readPath(visit.tx, id);
    return { href: pathOf(id), lines: linesOf(visit, path), hasPath: path.discussions.length > 0 };
  },
};

function linesOf({ words, viewer, today }: Visit, path: ProtectionPath) {
  const plan = plansOf(path).findLast(({ endedOn }) => endedOn === null);
  const due = (limit: string, clock: ReturnType<typeof nextReview>) =>
    clock === undefined
      ? []
      : [{ name: words.t(`clocks.limit.${limit}`), clock: clockModel(words, clock, null, today) }];
  if (plan !== undefined)
    return [
      { name: sayOutcome(words, 'plan', plan.category), clock: null },
      ...due('core-group', nextCoreGroup(plan, viewer.nation)),
      ...due('child-protection-review', nextReview(plan, viewer.nation)),
    ];
  const latest = path.discussions.at(-1);
  const clock = latest && initialConferenceClock(latest, path.conferences, viewer.nation);
  return clock?.doneOn === null ? due('initial-conference', clock.due) : [];
}
