import { findChild, type Child } from '#modules/children/index.ts';
import { particularsOf } from '#modules/referrals/index.ts';
import { findSheet } from '#practice/questionnaires/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findArrangementOf } from '../private-fostering/arrangement.queries.ts';
import { openSpecial, receives, type Opened } from '../open-referral/open-referral.ts';
import { discardSpecialReferral, listWhoReceives } from '../referral.queries.ts';
import { asReferred, clocksOf, routeModel, sayWho } from '../say-special.ts';
import { referenceOf } from '../special-route.ts';
import { tieModel } from '../tie-the-child/tie-model.ts';

export const readView = 'modules/special-routes/read-a-referral/read-a-referral.njk';

/** A draft with what is still to do; what was sent with how it stands, and what is to be done by whoever receives it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openSpecial(visit);
  if (opened === undefined) return notFound();
  if (opened.referral.state !== 'draft') return page(readView, await readModel(visit, opened));
  return page('modules/special-routes/read-a-referral/prepare-a-referral.njk', draftModel(visit, opened));
}

/** Throws the draft away, with what was written on it. */
export async function discard(visit: Visit): Promise<Answer> {
  const gone = await discardSpecialReferral(visit.tx, visit.params['specialReferralId'] ?? '');
  return gone ? redirect('/specialist-referrals') : notFound();
}

function draftModel(visit: Visit, { referral, route, path }: Opened) {
  return {
    path,
    ...routeModel(visit, route),
    who: sayWho(visit, referral),
    isNamed: referral.found !== null,
    sheetHref: `${path}/sheet/${referral.sheetId}`,
    begunAt: referral.begunAt,
  };
}

/** What was sent, for its sender, whoever receives it, or somebody who works with the child. */
export async function readModel(visit: Visit, opened: Opened) {
  const { tx, words, viewer } = visit;
  const { referral, route, path } = opened;
  const isOwn = referral.referredBy === viewer.userId;
  const isReceived = await receives(visit, referral);
  const child = referral.childId === null ? undefined : await findChild(tx, referral.childId);
  const readers = isOwn ? await listWhoReceives(tx, referral.referralId) : [];
  const sheet = await findSheet(tx, referral.sheetId);
  return {
    path,
    ...routeModel(visit, route),
    ...headOf(opened),
    ...doing(visit, opened, isReceived),
    isOwn,
    isReceived,
    who: sayWho(visit, referral),
    sentBy: words.t('referrals.sentBy', { name: referral.referredByName, agency: referral.agencyName }),
    contact: `${referral.referredByJob}, ${referral.referredByEmail}`,
    isNobodyThere: isOwn && readers.length === 0,
    clocks: clocksOf(visit, referral),
    lines: particularsOf(words, asReferred(referral)),
    ...childOf(visit, child),
    sheetHref: sheet === undefined ? '' : `${path}/sheet/${referral.sheetId}`,
    tie: isReceived && referral.childId === null ? await tieModel(visit, referral) : undefined,
    arrangementId: await findArrangementOf(tx, referral.referralId),
    errors: [],
  };
}

/** The child's own page, for who sees it; and that it has died since. */
function childOf({ words }: Visit, child: Child | undefined) {
  const died = child?.deathDate ?? null;
  return {
    childHref: child === undefined ? '' : `/children/${child.childId}`,
    died: died === null ? '' : words.t('referrals.child.diedSince', { date: words.date(died) }),
  };
}

function headOf({ referral }: Opened) {
  const { number, state, sentAt, version, takenAt, takenByName, outcome, because } = referral;
  const { endedByName, endedAgencyName, endedAt } = referral;
  return {
    reference: referenceOf(number),
    state,
    sentAt,
    version,
    taken: takenAt === null ? undefined : { by: takenByName ?? '', at: takenAt },
    done:
      outcome === null
        ? undefined
        : { outcome, because, by: endedByName ?? '', agency: endedAgencyName ?? '', at: endedAt },
  };
}

/** What this viewer can do now. */
function doing({ viewer }: Visit, { referral }: Opened, isReceived: boolean) {
  const { state, takenBy } = referral;
  const isMine = takenBy === viewer.userId;
  return {
    mayTake: isReceived && state === 'sent',
    mayTakeOver: isReceived && state === 'taken' && !isMine,
    mayEnd: isReceived && state === 'taken' && isMine,
  };
}
