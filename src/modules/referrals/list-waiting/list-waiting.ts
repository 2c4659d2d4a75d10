import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { listReferredChildren } from '../referral.queries.ts';
import { bands, referenceOf, type ReferredChild } from '../referral.ts';
import { clockModel, sayReferredChild } from '../say-referral.ts';
import { firstDue } from '../due.ts';
import { countWaiting, listWaiting, type Part, type Waiting } from '../worklist.queries.ts';

const MOST = 50;
const parts = ['all', 'new', ...bands] as const;

/** What waits at the front door, children in danger first, then by the clock that ends first: the same few queries however much there is. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, now, query, words } = visit;
  const part = parts.find((each) => each === query['band']) ?? 'all';
  const counts = await countWaiting(tx, now);
  const all = sum([...counts.values()]);
  const inPart = part === 'all' ? all : (counts.get(part) ?? none);
  const pageCount = Math.max(1, Math.ceil(inPart.all / MOST));
  const number = Math.min(pageCount, Math.max(1, Math.trunc(Number(query['page'])) || 1));
  const waiting = await listWaiting(tx, { part, first: (number - 1) * MOST, most: MOST });
  const ids = waiting.map(({ referralId }) => referralId);
  const children = Map.groupBy(await listReferredChildren(tx, ids), ({ referralId }) => referralId);
  visit.looksAt([...children.values()].flat().flatMap(({ childId }) => (childId === null ? [] : [childId])));
  return page('modules/referrals/list-waiting/list-waiting.njk', {
    all,
    parts: parts.map((each) =>
      partModel(words, each, each === 'all' ? all : (counts.get(each) ?? none), part),
    ),
    rows: waiting.map((one) => rowOf(visit, one, children.get(one.referralId) ?? [])),
    pages: {
      number,
      count: pageCount,
      previousHref: number > 1 ? hrefOf(part, number - 1) : '',
      nextHref: number < pageCount ? hrefOf(part, number + 1) : '',
    },
  });
}

const none = { all: 0, late: 0 };

const sum = (counts: readonly { all: number; late: number }[]) =>
  counts.reduce((one, other) => ({ all: one.all + other.all, late: one.late + other.late }), none);

const hrefOf = (part: Part, number = 1) =>
  `/front-door?${part === 'all' ? '' : `band=${part}&`}page=${number}`;

const partModel = (words: Words, part: Part, { all, late }: { all: number; late: number }, chosen: Part) => ({
  href: hrefOf(part),
  isChosen: part === chosen,
  text: words.t('referrals.worklist.part', { band: words.t(`referrals.band.${part}`), count: all }),
  late: late === 0 ? '' : words.t('referrals.worklist.late', { count: late }),
});

function rowOf({ words, today, now, viewer }: Visit, waiting: Waiting, children: readonly ReferredChild[]) {
  const {
    referralId,
    number,
    urgency,
    agencyName,
    sentAt,
    band,
    earlier,
    asked,
    answered,
    unlinked,
    messages,
  } = waiting;
  const { due } = firstDue(viewer.nation, waiting);
  const notes = [
    urgency === 'soon' ? '' : words.t(`referrals.worklist.urgency.${urgency}`),
    unlinked === 0 ? '' : words.t('referrals.worklist.unlinked', { count: unlinked }),
    earlier === 0 ? '' : words.t('referrals.worklist.earlier', { count: earlier }),
    asked === 0 ? '' : words.t('referrals.worklist.answered', { answered, asked }),
    messages === 0 ? '' : words.t('referrals.worklist.messages', { count: messages }),
  ];
  return {
    href: `/front-door/${referralId}`,
    who: words.list(children.map((child) => sayReferredChild(words, child, today))),
    reference: referenceOf(number),
    isDanger: urgency === 'danger',
    band,
    agencyName,
    sentAt,
    clock: clockModel(words, due, viewer.nation, now),
    notes: notes.filter((note) => note !== ''),
  };
}
