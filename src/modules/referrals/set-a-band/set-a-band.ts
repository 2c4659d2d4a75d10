import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { listBandsSet } from '../decide.queries.ts';
import type { OpenedReferral } from '../open-referral/open-referral.ts';
import { bandIt } from './band-it.ts';
import { bands } from '../referral.ts';
import { openWaiting, weighView } from '../weigh-a-referral/weigh-a-referral.ts';
import { weighModel } from '../weigh-a-referral/weigh-model.ts';

const form = z.object({
  band: z.enum(bands, 'referrals.band.needed'),
  bandBecause: text('referrals.band.because.needed', 2000, 'referrals.band.because.tooLong'),
});

/** Sets the band, from which its clock runs; who set it and why stays to be read. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const opened = await openWaiting(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, body, words);
  if (!read.ok)
    return pageWithErrors(weighView, {
      ...(await weighModel(visit, opened, { errors: read.errors, typed: read.typed })),
      errors: read.errors,
    });
  const { referralId, sentAt } = opened.referral;
  const { band, bandBecause: because } = read.values;
  const at = { referralId, sentAt: sentAt ?? visit.now, version: versionIn(body) };
  if (!(await bandIt(visit, at, { band, because }))) return conflict(visit, opened);
  visit.notes({ band });
  return redirect(`/front-door/${referralId}`);
}

async function conflict({ tx, words, now, body }: Visit, { referral }: OpenedReferral): Promise<Answer> {
  const [latest] = await listBandsSet(tx, referral.referralId);
  const theirs = latest ?? { band: 'new', because: '', setByName: '', setAt: now };
  const typed = typedIn(body);
  const yours = bands.find((band) => band === typed['band']);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.setByName,
    at: theirs.setAt,
    fields: [
      {
        label: words.t('referrals.band.set'),
        theirs: words.t(`referrals.band.${theirs.band}`),
        yours: yours === undefined ? '' : words.t(`referrals.band.${yours}`),
      },
      {
        label: words.t('referrals.band.because'),
        theirs: theirs.because,
        yours: String(typed['bandBecause'] ?? ''),
      },
    ],
    currentHref: `/front-door/${referral.referralId}`,
  });
}
