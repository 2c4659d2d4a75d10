import { z } from 'zod';
import { identifier, listOf, readForm, text } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { askThem } from './ask-them.ts';
import { openWaiting, weighView } from '../weigh-a-referral/weigh-a-referral.ts';
import { weighModel } from '../weigh-a-referral/weigh-model.ts';

const form = z.object({
  agencies: listOf(identifier('referrals.request.agencies.needed')).refine(
    (chosen) => chosen.length > 0,
    'referrals.request.agencies.needed',
  ),
  question: text('referrals.request.question.needed', 4000, 'referrals.request.question.tooLong'),
});

/** Asks agencies what they know; each has the time of the band from when it is asked. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const opened = await openWaiting(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, body, words);
  const { referralId, band } = opened.referral;
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(band === null ? [{ field: 'band', message: words.t('referrals.request.bandFirst') }] : []),
  ];
  if (!read.ok || band === null) {
    const typed = { question: String(body['question'] ?? ''), agencies: [body['agencies'] ?? []].flat() };
    return pageWithErrors(weighView, { ...(await weighModel(visit, opened, { errors, typed })), errors });
  }
  const { agencies: agencyIds, question } = read.values;
  await askThem(visit, { referralId, band }, { agencyIds, question });
  visit.notes({ agencies: agencyIds.length });
  return redirect(`/front-door/${referralId}#agencies`);
}
