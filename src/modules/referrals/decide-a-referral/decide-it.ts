import { dayInLondon } from '#platform/clock.ts';
import type { Acting } from '../acting.ts';
import { noteDecided } from '../child.queries.ts';
import { decideReferral } from '../decide.queries.ts';
import { listReferredChildren } from '../referral.queries.ts';
import { linkedIds } from '../open-referral/open-referral.ts';
import type { Outcome } from '../referral.ts';

/** Decides, and puts it on the chronology of the children who are known; false when somebody decided or changed it meanwhile. */
export async function decideIt(
  { tx, viewer, now }: Acting,
  at: { referralId: string; version: number },
  { route, because }: { route: Outcome; because: string },
): Promise<boolean> {
  if (!(await decideReferral(tx, at, { route, because, at: now }, viewer))) return false;
  const children = await listReferredChildren(tx, [at.referralId]);
  const day = dayInLondon(now);
  await noteDecided(tx, at.referralId, linkedIds(children), { route, agencyId: viewer.agencyId, day });
  return true;
}
