import { versionIn } from '#platform/web/version-in.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openDraft, type OpenedReferral } from '../open-referral/open-referral.ts';
import { findStops, looksFor, readQuality, type ToRead } from '../quality.rules.ts';
import { listFrontDoorFor } from '../referral.queries.ts';
import { particularsOf, sayReferredChild } from '../say-referral.ts';
import { sendDraft } from './send-draft.ts';
import { saidModel } from '../said-model.ts';

const view = 'modules/referrals/send-a-referral/send-a-referral.njk';

/** What it says as a careful reader would read it, before it is sent. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : page(view, await checkModel(visit, opened));
}

/** Sends the referral: what is missing is said, and holds nobody back who has said whom it is about, how soon, and what the worry is. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body } = visit;
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const model = await checkModel(visit, opened);
  if (model.stops.length > 0) return pageWithErrors(view, { ...model, errors: model.stops });
  const number = await sendDraft(visit, opened, versionIn(body));
  if (number === undefined) {
    const message = visit.words.t('referrals.send.changed');
    return pageWithErrors(view, { ...model, errors: [{ field: 'send', message }] });
  }
  visit.notes({ number });
  return redirect(`/referrals/${opened.referral.referralId}`);
}

const readable = ({ referral, children }: OpenedReferral): ToRead => ({ ...referral, children });

async function checkModel(visit: Visit, opened: OpenedReferral) {
  const { words, today, tx } = visit;
  const { referral, children } = opened;
  const toRead = readable(opened);
  const gaps = readQuality(toRead);
  const frontDoor = await listFrontDoorFor(tx, referral.referralId);
  const path = `/referrals/${referral.referralId}`;
  return {
    path,
    version: referral.version,
    isDanger: referral.urgency === 'danger',
    isNobodyThere: children.length > 0 && frontDoor.length === 0,
    stops: findStops(toRead).map((stop) => ({ field: 'send', message: words.t(`referrals.stop.${stop}`) })),
    there: looksFor.length - gaps.length,
    all: looksFor.length,
    gaps: gaps.map((gap) => ({
      text: words.t(`referrals.gap.${gap}`),
      why: words.t(`referrals.gap.${gap}.why`),
      href: gap === 'birth' || gap === 'address' ? path : `${path}/write#${fieldOf[gap] ?? gap}`,
    })),
    children: children.map((child) => ({
      who: sayReferredChild(words, child, today),
      lines: particularsOf(words, child),
    })),
    said: saidModel(words, referral),
  };
}

const fieldOf: Readonly<Record<string, string>> = { 'child-view': 'childView' };
