import { randomUUID } from 'node:crypto';
import { endChildAccess, grantChildAccess } from '#platform/access/index.ts';
import { endAction, setAction } from '#practice/actions/index.ts';
import type { Arranger } from '../arrange/arranger.ts';
import { listColleagues } from '../arrange/people.queries.ts';
import { ownerAccessUntil } from '../follow-up/owner-access.ts';
import { findCase } from '../panel.queries.ts';
import { writeToOwner } from './letter-to-owner.ts';
import {
  keepRecommendation,
  lockRecommendation,
  rewordRecommendation,
  type Recommendation,
} from './recommendation.queries.ts';

/** What the panel asks of somebody. It cannot ask that a plan ends or changes: only a child protection conference decides that. */
export interface WhatToRecommend {
  ownerUserId: string;
  what: string;
  why: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
}

const sourceOfRecommendation = (recommendationId: string) => `panels.recommendation:${recommendationId}`;

/**
 * Recommends something at a case: the person named gets an action, stands next to its children until 90 days after it is due, and is told
 * by letter. Whoever recommends must see the whole partnership. Gives the id; throws when the case is not theirs to see.
 */
export async function recommend(
  arranger: Arranger,
  given: WhatToRecommend & { caseId: string; invites?: boolean },
): Promise<string> {
  const { tx, partnershipId, userId, now } = arranger;
  const recommendationId = randomUUID();
  const asked = { ...given, recommendationId };
  const { actionId, childIds } = await setItsAction(arranger, asked);
  await keepRecommendation(tx, { ...asked, partnershipId, actionId, madeBy: userId, madeAt: now });
  await bringOwner(arranger, asked, childIds);
  if (given.invites !== false) await writeToOwner(arranger, asked, 'made');
  return recommendationId;
}

/** Changes what was recommended, to whom or by when; 'changed-meanwhile' when it is not as it was shown, or was answered: then nothing is changed. */
export async function changeRecommendation(
  arranger: Arranger,
  before: Pick<Recommendation, 'recommendationId' | 'caseId' | 'actionId' | 'ownerUserId' | 'version'>,
  to: WhatToRecommend,
): Promise<'changed' | 'changed-meanwhile'> {
  const { tx, userId, today, now } = arranger;
  const { recommendationId, caseId } = before;
  if (!(await lockRecommendation(tx, before))) return 'changed-meanwhile';
  await endAction(tx, before.actionId, today, await sayReplaced(arranger, before.ownerUserId));
  const asked = { ...to, recommendationId, caseId };
  const { actionId, childIds } = await setItsAction(arranger, asked);
  await rewordRecommendation(tx, { ...asked, actionId, madeBy: userId, madeAt: now });
  if (to.ownerUserId !== before.ownerUserId) {
    await endChildAccess(tx, sourceOfRecommendation(recommendationId), now);
    await writeToOwner(arranger, { ...asked, ownerUserId: before.ownerUserId }, 'withdrawn');
  }
  await bringOwner(arranger, asked, childIds);
  await writeToOwner(arranger, asked, to.ownerUserId === before.ownerUserId ? 'changed' : 'made');
  return 'changed';
}

async function sayReplaced(arranger: Arranger, ownerUserId: string): Promise<string> {
  const [owner] = await listColleagues(arranger.tx, [ownerUserId]);
  return arranger.wordsIn(owner?.language ?? 'en').t('panels.sitting.action.replaced');
}

/** Takes a recommendation back, with the reason; it stays readable, its owner no longer stands next to the children for it. */
export async function withdrawRecommendation(
  arranger: Arranger,
  before: Pick<Recommendation, 'recommendationId' | 'actionId' | 'ownerUserId' | 'version' | 'dueOn'>,
  because: string,
): Promise<'withdrawn' | 'changed-meanwhile'> {
  const { tx, today, now } = arranger;
  if (!(await lockRecommendation(tx, before))) return 'changed-meanwhile';
  await endAction(tx, before.actionId, today, because);
  await endChildAccess(tx, sourceOfRecommendation(before.recommendationId), now);
  await writeToOwner(arranger, before, 'withdrawn');
  return 'withdrawn';
}

type Asked = WhatToRecommend & { recommendationId: string; caseId: string };

async function setItsAction(
  { tx, partnershipId, userId, now }: Arranger,
  { caseId, recommendationId, ...asked }: Asked,
): Promise<{ actionId: string; childIds: string[] }> {
  const found = await findCase(tx, caseId);
  if (found === undefined) throw new Error(`Case ${caseId} is not the viewer's`);
  const actionId = randomUUID();
  const childIds = found.children.map((child) => child.childId);
  await setAction(tx, {
    ...asked,
    actionId,
    partnershipId,
    childId: childIds[0] ?? null,
    sourceKind: 'recommendation',
    sourceId: recommendationId,
    link: `/recommendations/${recommendationId}`,
    setBy: userId,
    setAt: now,
  });
  return { actionId, childIds };
}

async function bringOwner(
  { tx, partnershipId, userId, now }: Arranger,
  { recommendationId, ownerUserId, dueOn }: Asked,
  childIds: readonly string[],
): Promise<void> {
  const until = ownerAccessUntil(dueOn);
  if (until <= now) return;
  await grantChildAccess(
    tx,
    childIds.map((childId) => ({
      partnershipId,
      userId: ownerUserId,
      childId,
      basis: 'recommendation-owner' as const,
      source: sourceOfRecommendation(recommendationId),
      from: now,
      until,
      grantedBy: userId,
    })),
  );
}
