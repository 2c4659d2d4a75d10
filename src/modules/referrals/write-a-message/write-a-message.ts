import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { sentModel } from '../follow-a-referral/follow-a-referral.ts';
import { addMessage } from '../message.queries.ts';
import { openReferral, type OpenedReferral } from '../open-referral/open-referral.ts';
import { weighModel } from '../weigh-a-referral/weigh-model.ts';

const form = z.object({ what: text('referrals.message.needed', 4000, 'referrals.message.tooLong') });

/** The referrer asks, or tells more, about what they sent. */
export async function follow(visit: Visit): Promise<Answer> {
  const opened = await openReferral(visit);
  if (opened === undefined || opened.referral.state === 'draft') return notFound();
  if (opened.referral.referredBy !== visit.viewer.userId) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const model = { ...(await sentModel(visit, opened, true)), ...typedIn(visit.body), errors: read.errors };
    return pageWithErrors('modules/referrals/follow-a-referral/follow-a-referral.njk', model);
  }
  await write(visit, opened, { what: read.values.what, isFromReferrer: true });
  return redirect(`/referrals/${opened.referral.referralId}#messages`);
}

/** The front door writes back. */
export async function answer(visit: Visit): Promise<Answer> {
  const opened = await openReferral(visit);
  if (opened === undefined || opened.referral.state === 'draft') return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const model = await weighModel(visit, opened, { errors: read.errors, typed: typedIn(visit.body) });
    return pageWithErrors('modules/referrals/weigh-a-referral/weigh-a-referral.njk', model);
  }
  await write(visit, opened, { what: read.values.what, isFromReferrer: false });
  return redirect(`/front-door/${opened.referral.referralId}#messages`);
}

async function write(
  { tx, viewer, now }: Visit,
  { referral }: OpenedReferral,
  { what, isFromReferrer }: { what: string; isFromReferrer: boolean },
): Promise<void> {
  const { partnershipId, userId } = viewer;
  const message = {
    partnershipId,
    messageId: randomUUID(),
    referralId: referral.referralId,
    isFromReferrer,
    what,
  };
  await addMessage(tx, message, { userId, at: now });
}
