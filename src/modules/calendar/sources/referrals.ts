import {
  firstDue,
  listReferredChildren,
  referenceOf,
  responseDue,
  sayReferredChild,
  sayWhyAsked,
} from '#modules/referrals/index.ts';
import { clockState, sayClock, sayWhy, shippedCalendar, type Due } from '#practice/clocks/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from '../due-entry.ts';
import {
  listOpenRequests,
  listWaitingReferrals,
  type OpenRequest,
  type WaitingReferral,
} from './referrals.queries.ts';

/** By when a referral is to be decided, as its clocks and its band say, and by when an agency is to answer. */
export const referralSource: DueSource = { kinds: ['referral', 'request'], read: readReferrals };

interface About {
  who: string;
  childIds: string[];
}

async function readReferrals(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined> {
  const { tx } = visit;
  const waiting = await listWaitingReferrals(tx, scope);
  const requests = await listOpenRequests(tx, scope);
  if (Math.max(waiting.length, requests.length) > scope.most) return undefined;
  const about = await readAbout(visit, [...waiting, ...requests]);
  return [
    ...waiting.flatMap((one) => decisionEntry(visit, one, about.get(one.referralId))),
    ...requests.flatMap((one) => requestEntry(visit, one, about.get(one.referralId))),
  ];
}

async function readAbout(
  { tx, words, today }: Visit,
  of: readonly { referralId: string }[],
): Promise<Map<string, About>> {
  const ids = [...new Set(of.map(({ referralId }) => referralId))];
  const children = Map.groupBy(await listReferredChildren(tx, ids), ({ referralId }) => referralId);
  return new Map(
    [...children].map(([referralId, those]) => [
      referralId,
      {
        who: words.list(those.map((child) => sayReferredChild(words, child, today))),
        childIds: those.flatMap(({ childId }) => (childId === null ? [] : [childId])),
      },
    ]),
  );
}

const nobody: About = { who: '', childIds: [] };

function decisionEntry(visit: Visit, one: WaitingReferral, about = nobody): DueEntry[] {
  const { words, viewer } = visit;
  const { due } = firstDue(viewer.nation, one);
  return dueEntry(visit, due, {
    key: `referral-${one.referralId}`,
    kind: 'referral',
    ...about,
    what: words.t('calendar.referral', { reference: referenceOf(one.number) }),
    where: words.t('calendar.referral.from', { agency: one.agencyName }),
    why: sayWhy(words, due),
    href: `/referrals/${one.referralId}`,
  });
}

function requestEntry(visit: Visit, one: OpenRequest, about = nobody): DueEntry[] {
  const { words, viewer } = visit;
  const due = responseDue(viewer.nation, one.band, one.askedAt);
  return dueEntry(visit, due, {
    key: `request-${one.requestId}`,
    kind: 'request',
    ...about,
    what: words.t('calendar.request', { reference: referenceOf(one.number) }),
    where: one.agencyName,
    why: sayWhyAsked(words, due, one.askedAt),
    href: one.isOwn ? `/referrals/requests/${one.requestId}` : `/front-door/${one.referralId}`,
  });
}

type Said = Omit<DueEntry, 'day' | 'isLate' | 'daysLate' | 'how'>;

function dueEntry({ words, now }: Visit, due: Due, said: Said): DueEntry[] {
  if (!due.known) return [];
  const standing = clockState(due, null, now);
  const isLate = standing.state === 'late';
  return [
    {
      ...said,
      day: due.date,
      isLate,
      daysLate: isLate ? standing.days : 0,
      how: sayClock(words, due, null, now, shippedCalendar),
    },
  ];
}
