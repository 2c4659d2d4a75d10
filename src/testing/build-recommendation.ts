import { randomUUID } from 'node:crypto';
import { insertRow, type Owner } from './insert-row.ts';
import { userOf } from './user-of.ts';

export interface RecommendationToBuild {
  what?: string;
  why?: string;
  /** 'YYYY-MM-DD'; 6 January 2027 when left out. */
  dueOn?: string;
  /** E-mail address of who made it; its owner when left out. */
  madeBy?: string;
  madeAt?: string;
  answer?: 'accept' | 'accept-changed' | 'not-accept';
  answerWords?: string;
  answeredAt?: string;
  doneOn?: string;
}

const madeAsUsual = {
  what: 'Meet the grandparents',
  why: 'They may be able to help.',
  dueOn: '2027-01-06',
  madeAt: '2026-11-20T11:00:00Z',
};

/** Stores a recommendation of a case with its action, owned by the person with that address. */
export async function buildRecommendation(
  owner: Owner,
  caseId: string,
  email: string,
  given: RecommendationToBuild = {},
): Promise<{ recommendationId: string; actionId: string }> {
  const { partnershipId, userId } = await userOf(owner, email);
  const { what, why, dueOn, madeAt, doneOn, ...told } = { ...madeAsUsual, ...given };
  const madeBy = (await userOf(owner, told.madeBy ?? email)).userId;
  const [recommendationId, actionId] = [randomUUID(), randomUUID()];
  const place = { partnershipId, actionId, ownerUserId: userId, what, why, dueOn };
  await insertRow(owner, 'actions.action', {
    ...place,
    sourceKind: 'panels.recommendation',
    sourceId: recommendationId,
    link: `/panels/recommendations/${recommendationId}`,
    setBy: madeBy,
    setAt: madeAt,
    ...(doneOn !== undefined && { doneOn, doneBy: userId }),
  });
  const answer = { answeredBy: userId, answeredAt: madeAt, ...told };
  await insertRow(owner, 'panels.recommendation', {
    ...place,
    ...(told.answer !== undefined && answer),
    recommendationId,
    caseId,
    madeBy,
    madeAt,
  });
  return { recommendationId, actionId };
}
