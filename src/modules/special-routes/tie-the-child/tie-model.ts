import { findChildren } from '#modules/children/index.ts';
import { addFields, likelyItems, whoItMayBe } from '#modules/referrals/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { asReferred } from '../say-special.ts';
import type { SpecialReferral } from '../special-route.ts';

/** Which children of the partnership it may be, of those the viewer sees; and what the form that adds a child begins with. */
export async function tieModel(visit: Visit, referral: SpecialReferral) {
  const child = asReferred(referral);
  const ids = await whoItMayBe(visit, child);
  const seen = await findChildren(visit.tx, ids);
  visit.looksAt([...seen.keys()]);
  return {
    likely: likelyItems(visit, ids, seen),
    mayAdd: visit.viewer.roles.some((role) => role === 'front-door' || role === 'team-manager'),
    add: addFields(child),
  };
}
