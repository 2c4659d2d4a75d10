import { childClocks, openClocks, planOn, readPlanRecords, returnKnownUntil } from '#modules/plans/index.ts';
import { clockView } from '#modules/children/index.ts';
import { findAction } from '#practice/actions/index.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import {
  listChildrenOfMine,
  listMyActions,
  listMyEarlyHelp,
  listMyMeetings,
  listMyProtection,
  listMyReferralWork,
} from '../my-work.queries.ts';
import { byDay, type MyChild } from '../my-work.ts';
import { protectionItems } from './protection-items.ts';
import {
  type Item,
  actionItem,
  childCard,
  clockItem,
  earlyHelpItem,
  meetingItem,
  referralItem,
} from './items.ts';

const DAYS = 7;
const MOST_CARDS = 12;
const MOST_LATE_CLOCKS = 10;

/** What is due from me, late first, my week, and my children: the same few queries however much there is. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, today, words } = visit;
  const lastDay = addCalendarDays(today, DAYS - 1);
  const meetings = (await listMyMeetings(tx, lastDay)).map((meeting) => meetingItem(words, meeting));
  const children = await listChildrenOfMine(tx);
  const { records, lateClocks, dueClocks, isSaid } = await readClocks(visit, children, lastDay);
  const protection = protectionItems(visit, await listMyProtection(tx), children, isSaid);
  const asked = [...(await askedOfMe(visit, lastDay)), ...protection];
  const cards = children.slice(0, MOST_CARDS);
  const clocks = [...lateClocks.slice(0, MOST_LATE_CLOCKS), ...dueClocks];
  visit.looksAt(shownChildren(cards, [...meetings, ...asked, ...clocks]));
  return page('modules/my-work/show-my-work/show-my-work.njk', {
    justDone: await findJustDone(visit),
    mayFind: visit.tabsOf('my-work').length > 0,
    late: inSpan(asked, 'late', today, lastDay),
    lateClocks: lateClocks.toSorted((one, other) => other.days - one.days).slice(0, MOST_LATE_CLOCKS),
    moreLateClocks: Math.max(0, lateClocks.length - MOST_LATE_CLOCKS),
    week: byDay([...inSpan(asked, 'week', today, lastDay), ...meetings, ...dueClocks]),
    toAnswer: inSpan(asked, 'later', today, lastDay),
    children: cards.map((child) =>
      childCard(words, child, planOn(records.get(child.childId)?.plans ?? [], today), today),
    ),
    moreChildren: children.length - cards.length,
  });
}

/** What referrals, actions and early help ask of the viewer. */
async function askedOfMe(visit: Visit, lastDay: string): Promise<Item[]> {
  const { tx, today, viewer, words } = visit;
  const actions = await listMyActions(tx, lastDay);
  const referrals = await listMyReferralWork(tx);
  const helps = await listMyEarlyHelp(tx, lastDay);
  return [
    ...referrals.map((referral) => referralItem(visit, referral)),
    ...actions.map((action) => actionItem(words, action, viewer, { today, lastDay })),
    ...helps.map((help) => earlyHelpItem(words, help, today)),
  ];
}

/** The clocks of the returns, of the children that the viewer looks after: late ones, those of the week, and which of a child there are. */
async function readClocks(visit: Visit, children: readonly MyChild[], lastDay: string) {
  const { tx, today, viewer } = visit;
  const records = await readPlanRecords(
    tx,
    children.map(({ childId }) => childId),
  );
  const view = clockView(viewer, today, await returnKnownUntil(tx));
  const clocks = children
    .filter(({ isHeld }) => isHeld)
    .map((child) => ({ child, ...openClocks(childClocks(records.get(child.childId) ?? nothing, view)) }));
  const items = (of: 'late' | 'due') =>
    clocks.flatMap((one) => one[of].map((clock) => clockItem(visit, one.child, clock, view)));
  const said = new Set(
    clocks.flatMap(({ child, late, due }) =>
      [...late, ...due].map(({ limit }) => `${child.childId} ${limit}`),
    ),
  );
  return {
    records,
    lateClocks: items('late'),
    dueClocks: items('due').filter(({ day }) => day <= lastDay),
    isSaid: (childId: string, limit: string) => said.has(`${childId} ${limit}`),
  };
}

/** Which of them are late, of this week, or of no day or a later one. */
function inSpan(
  items: readonly Item[],
  span: 'late' | 'week' | 'later',
  today: string,
  lastDay: string,
): Item[] {
  const spanOf = ({ day, isLate }: Item) =>
    isLate ? 'late' : day === '' || day > lastDay ? 'later' : 'week';
  return items.filter(
    (item) => spanOf({ ...item, isLate: item.isLate || (item.day !== '' && item.day < today) }) === span,
  );
}

const nothing = { plans: [], reviews: [], episodes: [], assessments: [], section47s: [] };

function shownChildren(cards: readonly MyChild[], items: readonly { childId: string | null }[]): string[] {
  return [...cards, ...items].flatMap(({ childId }) => (childId === null ? [] : [childId]));
}

/** The action that one click has just marked as done, so that it can be undone; null when there was none. */
async function findJustDone({ tx, query, viewer }: Visit) {
  const actionId = z.uuid().safeParse(query['done']);
  if (!actionId.success) return null;
  const action = await findAction(tx, actionId.data);
  const isMine = action?.ownerUserId === viewer.userId && action.doneOn !== null;
  return isMine ? { what: action.what, undo: `/actions/${action.actionId}/undo?from=my-work` } : null;
}
