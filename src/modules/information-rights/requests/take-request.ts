import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { setAction } from '#practice/actions/index.ts';
import type { Nation } from '#practice/clocks/index.ts';
import { requestDueOn, type AccessRequest, type Subject } from './access-request.ts';
import { addRequest } from './request.queries.ts';

export type RequestToTake = Pick<
  AccessRequest,
  'accessRequestId' | 'label' | 'askedBy' | 'askedAs' | 'proof' | 'proofSeenOn' | 'receivedOn' | 'language'
> & {
  subject: Subject;
  words: Words;
  viewer: { partnershipId: string; userId: string; nation: Nation };
  at: Date;
};

/** Keeps a request, with its clock as an action of whoever takes it: it names no child, as others may see what an action says. */
export async function takeRequest(tx: Tx, given: RequestToTake): Promise<void> {
  const { accessRequestId, subject, words, viewer, at, receivedOn } = given;
  const { partnershipId, userId } = viewer;
  const actionId = randomUUID();
  const link = `/information-rights/requests/${accessRequestId}`;
  await setAction(tx, {
    actionId,
    partnershipId,
    childId: null,
    ownerUserId: userId,
    what: words.t('informationRights.action', { date: words.date(receivedOn) }),
    why: words.t('informationRights.action.why'),
    dueOn: requestDueOn({ receivedOn, extendedBecause: null }, viewer.nation),
    sourceKind: 'access-request',
    needsAnswer: true,
    sourceId: accessRequestId,
    link,
    setBy: userId,
    setAt: at,
  });
  await addRequest(tx, {
    partnershipId,
    accessRequestId,
    ...subject,
    label: given.label.slice(0, 300),
    askedBy: given.askedBy,
    askedAs: given.askedAs,
    proof: given.proof,
    proofSeenOn: given.proofSeenOn,
    receivedOn,
    language: given.language,
    actionId,
    takenBy: userId,
    takenAt: at,
  });
}
