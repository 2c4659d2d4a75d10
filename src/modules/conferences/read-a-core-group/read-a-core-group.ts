import { listActionsOfSources } from '#practice/actions/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { coreGroupPath } from '../acting.ts';
import { listToInvite } from '../agency.queries.ts';
import { dueOfCoreGroup } from '../due.rules.ts';
import { openCoreGroup } from '../open-path/open-path.ts';
import { clockModel } from '../say-path.ts';

export const view = 'modules/conferences/read-a-core-group/read-a-core-group.njk';

/** One core group: who was there, what moved, and what somebody is to do by when. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openCoreGroup(visit);
  return opened === undefined ? notFound() : page(view, await coreGroupModel(visit, opened, {}, []));
}

export type OpenedCoreGroup = NonNullable<Awaited<ReturnType<typeof openCoreGroup>>>;

export async function coreGroupModel(
  visit: Visit,
  { head, list, child, coreGroup, plan, stands }: OpenedCoreGroup,
  fields: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const { tx, words, viewer, today } = visit;
  const owners = stands ? await listToInvite(tx, child.childId) : [];
  const due = dueOfCoreGroup(plan, coreGroup.heldOn, viewer.nation);
  return {
    ...{ head, list, coreGroup, fields, errors },
    path: coreGroupPath(child.childId, coreGroup.coreGroupId),
    clock: clockModel(words, due, coreGroup.heldOn, today),
    actions: (await listActionsOfSources(tx, [coreGroup.coreGroupId])).map((one) => ({
      href: `/actions/${one.actionId}`,
      what: one.what,
      owner: `${one.ownerName}, ${one.agencyName}`,
      dueOn: one.dueOn,
      doneOn: one.doneOn,
    })),
    mayAct: stands && plan.endedOn === null,
    owners: owners
      .filter(({ isNear }) => isNear)
      .map(({ userId, fullName, agencyName }) => ({ value: userId, text: `${fullName}, ${agencyName}` })),
  };
}
