import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import { readDate, readForm, text, typedIn, identifier } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { coreGroupPath } from '../acting.ts';
import { listToInvite } from '../agency.queries.ts';
import { openCoreGroup } from '../open-path/open-path.ts';
import { coreGroupModel, view } from '../read-a-core-group/read-a-core-group.ts';

const form = z.object({
  what: text('conferences.action.what.needed', 1000, 'conferences.tooLong.1000'),
  owner: identifier('conferences.action.owner.needed'),
});

/** Gives somebody next to the child something to do by a day. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now, today } = visit;
  const opened = await openCoreGroup(visit);
  if (opened?.stands !== true || opened.plan.endedOn !== null) return notFound();
  const { child, coreGroup } = opened;
  const read = readForm(form, body, words);
  const dueOn = readDate(body, 'due');
  const errors = [
    ...(read.ok ? await ownerErrors(visit, child.childId) : read.errors),
    ...(typeof dueOn === 'string' && dueOn >= today
      ? []
      : [{ field: 'due', message: words.t('conferences.action.due.needed') }]),
  ];
  if (!read.ok || errors.length > 0 || typeof dueOn !== 'string')
    return pageWithErrors(view, await coreGroupModel(visit, opened, typedIn(body), errors));
  const actionId = randomUUID();
  const link = coreGroupPath(child.childId, coreGroup.coreGroupId);
  await setAction(tx, {
    ...{ actionId, dueOn, link, what: read.values.what, ownerUserId: read.values.owner },
    ...{ partnershipId: viewer.partnershipId, childId: child.childId, setBy: viewer.userId, setAt: now },
    why: words.t('conferences.coreGroup.of', { date: words.date(coreGroup.heldOn) }),
    ...{ sourceKind: 'core-group', sourceId: coreGroup.coreGroupId },
  });
  visit.notes({ actionId });
  return redirect(`${link}#actions`);
}

/** Whoever is given something to do stands next to the child. */
async function ownerErrors({ tx, body, words }: Visit, childId: string): Promise<FieldError[]> {
  const owners = await listToInvite(tx, childId);
  const isOffered = owners.some(({ userId, isNear }) => isNear && userId === body['owner']);
  return isOffered ? [] : [{ field: 'owner', message: words.t('conferences.action.owner.needed') }];
}
