import { z } from 'zod';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { shippedRoutes } from '../catalogue/special-routes-shipped.ts';
import { mayDo } from '../may-do.ts';
import { pathOf } from '../open-referral/open-referral.ts';
import { listOwn } from '../referral.queries.ts';
import { clocksOf, sayWho } from '../say-special.ts';
import { mayStart, referenceOf, type SpecialReferral } from '../special-route.ts';

const MOST = 100;

/** The routes that can be started, and what the viewer has begun and sent. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, viewer, words, query } = visit;
  const own = await listOwn(tx, viewer.userId, MOST);
  visit.looksAt(own.flatMap(({ childId }) => childId ?? []));
  const asked = z.uuid().safeParse(query['childId']);
  const rows = own.map((referral) => rowOf(visit, referral));
  return page('modules/special-routes/choose-a-route/choose-a-route.njk', {
    links: [
      { may: 'special-route.receive' as const, href: '/specialist-referrals/received', key: 'received.link' },
      { may: 'private-fostering.view' as const, href: '/private-fostering', key: 'fostering.link' },
      { may: 'fgm.prevalence' as const, href: '/fgm-prevalence', key: 'fgm.title' },
    ]
      .filter(({ may }) => mayDo(viewer, may))
      .map(({ href, key }) => ({ href, text: words.t(`specialRoutes.${key}`) })),
    routes: shippedRoutes.map((route) => ({
      name: words.t(`specialRoutes.route.${route.key}`),
      what: words.t(`specialRoutes.route.${route.key}.what`),
      href: `/specialist-referrals/begin/${route.key}${asked.success ? `?childId=${asked.data}` : ''}`,
      isForOthers: !mayStart(route, viewer.agencyKind),
    })),
    parts: [
      { name: 'drafts', rows: rows.filter(({ state }) => state === 'draft') },
      { name: 'waiting', rows: rows.filter(({ state }) => state === 'sent' || state === 'taken') },
      { name: 'done', rows: rows.filter(({ state }) => state === 'done') },
    ].filter(({ rows: some }) => some.length > 0),
  });
}

function rowOf(visit: Visit, referral: SpecialReferral) {
  const { words } = visit;
  const { state, route, number, sentAt, begunAt, outcome } = referral;
  const isWaiting = state === 'sent' || state === 'taken';
  return {
    state,
    href: pathOf(referral.referralId),
    who: sayWho(visit, referral),
    route: words.t(`specialRoutes.route.${route}`),
    reference: referenceOf(number),
    at: sentAt ?? begunAt,
    clock: isWaiting ? clocksOf(visit, referral).answer : undefined,
    said: isWaiting ? words.t(`specialRoutes.state.${state}`) : '',
    outcome: outcome === null ? '' : words.t(`specialRoutes.outcome.${outcome}`),
  };
}
