import type { Acting } from '../acting.ts';
import { endSpecialReferral } from '../referral.queries.ts';
import type { Outcome, SpecialReferral } from '../special-route.ts';

/** Ends what was taken, with what came of it and why; false when somebody changed it meanwhile. */
export function endIt(
  { tx, viewer, now }: Acting,
  at: Pick<SpecialReferral, 'referralId' | 'version'>,
  { outcome, because }: { outcome: Outcome; because: string },
): Promise<boolean> {
  const { userId, agencyId } = viewer;
  return endSpecialReferral(tx, at, { outcome, because, at: now }, { userId, agencyId });
}
