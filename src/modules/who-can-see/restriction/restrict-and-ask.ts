import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { restrictChild, type NewRestriction } from './restriction.queries.ts';

/** What the act needs of a visit: also the story of the demonstration has it. */
export type Restricter = Pick<Visit, 'tx' | 'words' | 'now'> & {
  viewer: { userId: string; partnershipId: string };
};

/**
 * Restricts a child and puts the review on My work of who does it; the action names no child. Gives the restriction, undefined when the
 * child is restricted already.
 */
export async function restrictAndAsk(
  { tx, words, now, viewer }: Restricter,
  given: Omit<NewRestriction, 'restrictionId'>,
): Promise<string | undefined> {
  const restrictionId = randomUUID();
  if (!(await restrictChild(tx, { ...given, restrictionId }))) return undefined;
  await setAction(tx, {
    actionId: randomUUID(),
    partnershipId: viewer.partnershipId,
    childId: null,
    ownerUserId: viewer.userId,
    what: words.t('whoCanSee.restrict.action'),
    why: words.t('whoCanSee.restrict.action.why'),
    dueOn: given.reviewOn,
    sourceKind: 'restriction',
    needsAnswer: true,
    sourceId: restrictionId,
    link: `/restricted-children/${restrictionId}`,
    setBy: viewer.userId,
    setAt: now,
  });
  return restrictionId;
}
