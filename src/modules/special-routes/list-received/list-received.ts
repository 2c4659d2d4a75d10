import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { pathOf } from '../open-referral/open-referral.ts';
import { listReceived } from '../referral.queries.ts';
import { clocksOf, sayWho } from '../say-special.ts';
import { referenceOf, routeKeys, type RouteKey, type SpecialReferral } from '../special-route.ts';

const MOST = 50;

/** What waits for the viewer, late first: the same few queries however much there is. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, now, query, words } = visit;
  const route = routeKeys.find((each) => each === query['route']);
  const number = Math.min(10_000, Math.max(1, Math.trunc(Number(query['page'])) || 1));
  const { rows, counts } = await listReceived(tx, { route, now, first: (number - 1) * MOST, most: MOST });
  visit.looksAt(rows.flatMap(({ childId }) => childId ?? []));
  const total = sum(counts);
  const inPart = route === undefined ? total : sum(counts.filter((one) => one.route === route));
  const count = Math.max(1, Math.ceil(inPart.all / MOST));
  return page('modules/special-routes/list-received/list-received.njk', {
    total,
    parts: [
      {
        href: hrefOf(undefined),
        isChosen: route === undefined,
        text: words.t('specialRoutes.received.all', { count: total.all }),
      },
      ...counts.map((one) => ({
        href: hrefOf(one.route),
        isChosen: one.route === route,
        text: words.t('specialRoutes.received.part', {
          route: words.t(`specialRoutes.route.${one.route}`),
          count: one.all,
        }),
      })),
    ],
    rows: rows.map((one) => rowOf(visit, one)),
    pages: {
      number,
      count,
      previousHref: number > 1 ? hrefOf(route, number - 1) : '',
      nextHref: number < count ? hrefOf(route, number + 1) : '',
    },
  });
}

const sum = (counts: readonly { all: number; late: number }[]) =>
  counts.reduce((one, other) => ({ all: one.all + other.all, late: one.late + other.late }), {
    all: 0,
    late: 0,
  });

const hrefOf = (route: RouteKey | undefined, number = 1) =>
  `/specialist-referrals/received?${route === undefined ? '' : `route=${route}&`}page=${number}`;

function rowOf(visit: Visit, referral: SpecialReferral) {
  const { words } = visit;
  const { referralId, number, route, agencyName, sentAt, takenByName } = referral;
  return {
    href: pathOf(referralId),
    who: sayWho(visit, referral),
    reference: referenceOf(number),
    route: words.t(`specialRoutes.route.${route}`),
    agencyName,
    sentAt,
    clock: clocksOf(visit, referral).answer,
    taken: takenByName ?? words.t('specialRoutes.received.notTaken'),
  };
}
