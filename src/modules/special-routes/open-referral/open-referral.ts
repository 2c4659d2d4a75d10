import type { Visit } from '#platform/web/visit.ts';
import { routeOf } from '../catalogue/special-routes-shipped.ts';
import { findSpecialReferral, listRecipients } from '../referral.queries.ts';
import type { SpecialReferral, SpecialRoute } from '../special-route.ts';

export interface Opened {
  referral: SpecialReferral;
  route: SpecialRoute;
  /** Below it stands everything about this one. */
  path: string;
}

export const pathOf = (referralId: string) => `/specialist-referrals/${referralId}`;

/** The specialist referral of the address; undefined when it is not there, or not the viewer's to read. */
export async function openSpecial(visit: Visit): Promise<Opened | undefined> {
  const referral = await findSpecialReferral(visit.tx, visit.params['specialReferralId'] ?? '');
  if (referral === undefined) return undefined;
  const { referralId, childId } = referral;
  visit.looksAt(childId === null ? [] : [childId]);
  visit.notes({ specialReferral: referralId, route: referral.route });
  return { referral, route: routeOf(referral.route), path: pathOf(referralId) };
}

/** The same, only for a draft of the viewer's own. */
export async function openDraft(visit: Visit): Promise<Opened | undefined> {
  const opened = await openSpecial(visit);
  return opened?.referral.state === 'draft' ? opened : undefined;
}

/** The same, only for what the viewer receives. */
export async function openReceived(visit: Visit): Promise<Opened | undefined> {
  const opened = await openSpecial(visit);
  if (opened === undefined || opened.referral.state === 'draft') return undefined;
  return (await receives(visit, opened.referral)) ? opened : undefined;
}

/** Whether it went to a role of the viewer's in their agency. */
export async function receives({ tx, viewer }: Visit, { referralId }: SpecialReferral): Promise<boolean> {
  const recipients = await listRecipients(tx, referralId);
  return recipients.some(
    ({ agencyId, role }) => agencyId === viewer.agencyId && viewer.roles.some((each) => each === role),
  );
}
