import { clockModel, sayReferredChild, type ReferredChild } from '#modules/referrals/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { answerDue, sendDue } from './due.ts';
import { routeOf } from './catalogue/special-routes-shipped.ts';
import type { SpecialReferral, SpecialRoute } from './special-route.ts';

/** The child as the referrer knows it, as the front door's referrals say one. */
export const asReferred = (referral: SpecialReferral): ReferredChild => ({
  ...referral,
  referralChildId: '',
  found: referral.found ?? 'new',
});

/** 'Ffion Prys, 7 years', or that nobody has said yet which child it is. */
export const sayWho = (
  { words, today }: Pick<Visit, 'words' | 'today'>,
  referral: SpecialReferral,
): string =>
  referral.found === null
    ? words.t('specialRoutes.child.notSaid')
    : sayReferredChild(words, asReferred(referral), today);

/** How the answer's clock stands, and by when it had to be sent, where the route says so; nothing of a draft. */
export function clocksOf({ words, viewer, now }: Visit, referral: SpecialReferral) {
  const { sentAt, countsFrom, endedAt } = referral;
  if (sentAt === null || countsFrom === null) return { answer: undefined, send: undefined };
  const route = routeOf(referral.route);
  const { nation } = viewer;
  const starts = { sentAt, countsFrom };
  const send = sendDue(route, starts, nation);
  return {
    answer: clockModel(words, answerDue(route, starts, nation), nation, now, endedAt),
    send: send === undefined ? undefined : clockModel(words, send, nation, now, sentAt),
  };
}

/** What stands first on every page about a route. */
export function routeModel({ words, viewer }: Pick<Visit, 'words' | 'viewer'>, route: SpecialRoute) {
  const { key } = route;
  return {
    name: words.t(`specialRoutes.route.${key}`),
    what: words.t(`specialRoutes.route.${key}.what`),
    who: words.t(`specialRoutes.route.${key}.who`),
    law: words.t(`specialRoutes.route.${key}.law`),
    lawHref: viewer.nation === 'wales' ? (route.lawHrefInWales ?? route.lawHref) : route.lawHref,
  };
}
