import { dayInLondon } from '#platform/clock.ts';
import type { Acting } from '../acting.ts';
import { linkChild, noteDecided, noteReferred } from '../child.queries.ts';
import { findDecisions } from '../referral.queries.ts';
import type { Referral } from '../referral.ts';

/**
 * Says which child of the partnership the child of a referral is, and puts on the chronology what happened before it was known whose it was. False
 * when somebody said so before, or that child is in the referral already.
 */
export async function tieIt(
  { tx, viewer, now }: Acting,
  { referralId, agencyId, sentAt }: Pick<Referral, 'referralId' | 'agencyId' | 'sentAt'>,
  { referralChildId, childId }: { referralChildId: string; childId: string },
): Promise<boolean> {
  if (!(await linkChild(tx, referralChildId, childId, { userId: viewer.userId, at: now }))) return false;
  await noteReferred(tx, { referralId, agencyId }, [childId], dayInLondon(sentAt ?? now));
  const decision = (await findDecisions(tx, [referralId])).get(referralId);
  if (decision === undefined) return true;
  const { route, agencyId: decidedBy, decidedAt } = decision;
  await noteDecided(tx, referralId, [childId], { route, agencyId: decidedBy, day: dayInLondon(decidedAt) });
  return true;
}
