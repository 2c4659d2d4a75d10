import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { listBandsSet } from '../decide.queries.ts';
import { decisionDue, responseDue } from '../due.ts';
import { mayDecide } from '../may-decide.ts';
import { listMessages } from '../message.queries.ts';
import type { OpenedReferral } from '../open-referral/open-referral.ts';
import { findDecisions } from '../referral.queries.ts';
import { bands, referenceOf, type Referral } from '../referral.ts';
import { listAgencies, listRequests } from '../request.queries.ts';
import { saidModel } from '../said-model.ts';
import { clockModel } from '../say-referral.ts';
import { childrenModel } from './children-model.ts';
import { requestModel } from './request-model.ts';

export interface Told {
  errors: readonly FieldError[];
  typed: Readonly<Record<string, string | string[]>>;
}

const untyped = { what: '', bandBecause: '', agencies: [] };

/** Everything the front door needs to decide: the clocks, the children and who they may be, what agencies know, and the words of the referral. */
export async function weighModel(visit: Visit, opened: OpenedReferral, told: Told) {
  const { tx, words, viewer } = visit;
  const { referral } = opened;
  const { referralId } = referral;
  const decision = (await findDecisions(tx, [referralId])).get(referralId);
  const messages = await listMessages(tx, referralId);
  const requests = await listRequests(tx, referralId);
  const asked = new Set(requests.map(({ agencyId }) => agencyId));
  const agencies = (await listAgencies(tx)).filter(({ agencyId }) => !asked.has(agencyId));
  return {
    ...headModel(visit, referral),
    band: referral.band,
    clocks: clocksModel(visit, referral, decision?.decidedAt ?? null),
    bandItems: bands.map((band) => ({
      value: band,
      text: words.t(`referrals.band.${band}`),
      hint: { text: words.t(`referrals.band.${band}.hint`) },
    })),
    bandsSet: await listBandsSet(tx, referralId),
    mayDecide: mayDecide(viewer),
    decision,
    gaps: referral.gaps.map((gap) => words.t(`referrals.gap.${gap}`)),
    children: await childrenModel(visit, opened),
    requests: requests.map((request) => requestModel(visit, request)),
    agencies: agencies.map(({ agencyId, name }) => ({ value: agencyId, text: name })),
    messages: messages.map(({ what, writtenByName: by, writtenAt: at }) => ({ what, by, at })),
    said: saidModel(words, referral),
    errors: told.errors,
    typed: {
      ...untyped,
      question: words.t('referrals.request.usual'),
      band: referral.band ?? '',
      ...told.typed,
    },
  };
}

function headModel({ words }: Visit, referral: Referral) {
  return {
    path: `/front-door/${referral.referralId}`,
    reference: referenceOf(referral.number),
    version: referral.version,
    from: words.t('referrals.sentBy', { name: referral.referredByName, agency: referral.agencyName }),
    contact: { job: referral.referredByJob, email: referral.referredByEmail },
    sentAt: referral.sentAt,
    isDanger: referral.urgency === 'danger',
    isWaiting: referral.state === 'waiting',
  };
}

function clocksModel({ words, viewer, now }: Visit, referral: Referral, decidedAt: Date | null) {
  const { sentAt, band, bandedAt } = referral;
  const decision =
    sentAt === null ? [] : [{ name: words.t('referrals.decision'), due: decisionDue(viewer.nation, sentAt) }];
  const response =
    band === null || bandedAt === null
      ? []
      : [
          {
            name: words.t(`clocks.limit.mash-response-${band}`),
            due: responseDue(viewer.nation, band, bandedAt),
          },
        ];
  return [...decision, ...response].map(({ name, due }) => ({
    name,
    ...clockModel(words, due, viewer.nation, now, decidedAt),
  }));
}
