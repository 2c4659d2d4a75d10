import { findChildren } from '#modules/children/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { disagreementsOf, hrefToDisagree } from '../disagree-with-a-decision/disagree-with-a-decision.ts';
import { decisionDue } from '../due.ts';
import { listMessages } from '../message.queries.ts';
import { mayDo } from '../may-do.ts';
import { linkedIds, openReferral, type OpenedReferral } from '../open-referral/open-referral.ts';
import { discardDraft, findDecisions, listFrontDoorFor, noteReferrerLook } from '../referral.queries.ts';
import { referenceOf } from '../referral.ts';
import { saidModel } from '../said-model.ts';
import { clockModel, particularsOf, sayReferredChild } from '../say-referral.ts';

/** A draft with what is still to do; what was sent with how it stands. The front door has a page of its own. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openReferral(visit);
  if (opened === undefined) return notFound();
  const { referral } = opened;
  const isOwn = referral.referredBy === visit.viewer.userId;
  if (referral.state === 'draft')
    return page(
      'modules/referrals/follow-a-referral/prepare-a-referral.njk',
      await draftModel(visit, opened),
    );
  if (!isOwn && mayDo(visit.viewer, 'referral.triage')) return redirect(`/front-door/${referral.referralId}`);
  if (isOwn) await noteReferrerLook(visit.tx, referral.referralId, visit.now);
  return page(
    'modules/referrals/follow-a-referral/follow-a-referral.njk',
    await sentModel(visit, opened, isOwn),
  );
}

/** Throws the draft away. */
export async function discard(visit: Visit): Promise<Answer> {
  const gone = await discardDraft(visit.tx, visit.params['referralId'] ?? '');
  return gone ? redirect('/referrals') : notFound();
}

async function draftModel(visit: Visit, { referral, children }: OpenedReferral) {
  return {
    path: `/referrals/${referral.referralId}`,
    savedAt: referral.savedAt,
    isWritten: Object.keys(referral.said).length > 0 || referral.urgency !== null,
    children: await childrenModel(visit, children),
  };
}

async function childrenModel({ tx, words, today }: Visit, children: OpenedReferral['children']) {
  const seen = await findChildren(tx, linkedIds(children));
  return children.map((child) => ({
    id: child.referralChildId,
    who: sayReferredChild(words, child, today),
    lines: particularsOf(words, child),
    href: seen.has(child.childId ?? '') ? `/children/${child.childId ?? ''}` : '',
    how: words.t(`referrals.child.how.${child.found}`),
  }));
}

/** What was sent, for its referrer or for somebody next to the children. */
export async function sentModel(visit: Visit, { referral, children }: OpenedReferral, isOwn: boolean) {
  const { tx, words, now, viewer } = visit;
  const { referralId, number, sentAt } = referral;
  const decision = (await findDecisions(tx, [referralId])).get(referralId);
  const messages = await listMessages(tx, referralId);
  const frontDoor = isOwn ? await listFrontDoorFor(tx, referralId) : [];
  return {
    path: `/referrals/${referralId}`,
    isOwn,
    reference: referenceOf(number),
    sentAt,
    sentBy: words.t('referrals.sentBy', { name: referral.referredByName, agency: referral.agencyName }),
    isNobodyThere: isOwn && frontDoor.length === 0,
    isWaiting: referral.state === 'waiting',
    isBanded: referral.band !== null,
    clock:
      sentAt === null
        ? undefined
        : clockModel(
            words,
            decisionDue(viewer.nation, sentAt),
            viewer.nation,
            now,
            decision?.decidedAt ?? null,
          ),
    decision,
    disagreeHref:
      decision === undefined ? '' : await hrefToDisagree(visit, referral, linkedIds(children), decision),
    disagreements: decision === undefined ? [] : await disagreementsOf(visit, referralId),
    next: decision === undefined ? '' : words.t(`referrals.outcome.${decision.route}.next`),
    messages: messages.map(({ what, writtenByName: by, writtenAt: at }) => ({ what, by, at })),
    children: await childrenModel(visit, children),
    said: saidModel(words, referral),
    what: '',
    errors: [],
  };
}
