import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openReferral, type OpenedReferral } from '../open-referral/open-referral.ts';
import { weighModel } from './weigh-model.ts';

export const weighView = 'modules/referrals/weigh-a-referral/weigh-a-referral.njk';

/** One referral as the front door weighs it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openSent(visit);
  if (opened === undefined) return notFound();
  return page(weighView, await weighModel(visit, opened, { errors: [], typed: {} }));
}

/** The referral of the address, once it was sent. */
export async function openSent(visit: Visit): Promise<OpenedReferral | undefined> {
  const opened = await openReferral(visit);
  return opened?.referral.state === 'draft' ? undefined : opened;
}

/** The same while nothing was decided. */
export async function openWaiting(visit: Visit): Promise<OpenedReferral | undefined> {
  const opened = await openReferral(visit);
  return opened?.referral.state === 'waiting' ? opened : undefined;
}
