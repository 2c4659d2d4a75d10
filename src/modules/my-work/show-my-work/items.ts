import { childLabel, childName, sayChanges, childAge } from '#modules/children/index.ts';
import {
  nameClock,
  sayChildClock,
  sayLength,
  sayPlan,
  type ChildClock,
  type ClockView,
  type Plan,
} from '#modules/plans/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { MyAction, MyChild, MyEarlyHelp, MyMeeting, MyReferral } from '../my-work.ts';

/** One line of the lists: an action has its version, to be marked as done from here. */
export interface Item {
  kind: 'action' | 'meeting' | 'clock' | 'referral' | 'protection';
  id: string;
  day: string;
  at: string;
  text: string;
  detail: string;
  how: string;
  href: string;
  childId: string | null;
  version: number;
  needsAnswer: boolean;
  /** Late by its moment, whatever its day. */
  isLate: boolean;
  days: number;
}

/** How an action stands: late, due on a day beyond the week, or what it is. */
function sayHow(words: Words, dueOn: string, today: string, isLater: boolean): string {
  if (dueOn < today) return words.relativeDue(dueOn, today);
  return isLater ? words.t('myWork.due.later', { date: words.date(dueOn) }) : words.t('myWork.due.action');
}

export function actionItem(
  words: Words,
  action: MyAction,
  viewer: Viewer,
  { today, lastDay }: { today: string; lastDay: string },
): Item {
  const { actionId, dueOn, link, localId } = action;
  const child = localId === null ? '' : childLabel({ ...action, localId }, words, today);
  // What the system set has nobody waiting for it.
  const waiting =
    action.setBy === viewer.userId || action.setByAgency === ''
      ? ''
      : words.t('myWork.waiting', { name: action.setByName, agency: action.setByAgency });
  return {
    kind: 'action',
    id: actionId,
    day: dueOn,
    at: '',
    text: action.what,
    detail: [child, waiting].filter((part) => part !== '').join(' · '),
    how: sayHow(words, dueOn, today, dueOn > lastDay),
    href: link,
    childId: action.childId,
    version: action.version,
    needsAnswer: action.needsAnswer,
    isLate: false,
    days: 0,
  };
}

export function meetingItem(words: Words, meeting: MyMeeting): Item {
  const { meetingId, startsAt, endsAt, part, place } = meeting;
  return {
    kind: 'meeting',
    id: meetingId,
    day: meeting.heldOn,
    at: startsAt,
    ...whichMeeting(words, meeting),
    detail: [words.t(`myWork.part.${part}`), place].filter((each) => each !== '').join(' · '),
    how: words.t('myWork.times', { from: words.time(startsAt), to: words.time(endsAt) }),
    version: 0,
    needsAnswer: false,
    isLate: false,
    days: 0,
  };
}

/** A panel's day, a conference about a child, or a meeting of which the viewer sees no more. */
function whichMeeting(
  words: Words,
  { meetingId, panelName, conferenceKind, conferenceId, childId }: MyMeeting,
): Pick<Item, 'text' | 'href' | 'childId'> {
  if (conferenceKind !== null)
    return {
      text: words.t(`myWork.conference.${conferenceKind}`),
      href: `/children/${childId ?? ''}/protection/conferences/${conferenceId ?? ''}`,
      childId,
    };
  if (panelName === null) return { text: words.t('myWork.meeting'), href: '', childId: null };
  return { text: panelName, href: `/panels/meetings/${meetingId}`, childId: null };
}

/** What the front door asks, with its moment; what came of a referral of the viewer's is of today until they have looked. */
export function referralItem({ words, today, now }: Visit, referral: MyReferral): Item {
  const { kind, id, dueAt, number, agencyName } = referral;
  const reference = `R-${String(number).padStart(5, '0')}`;
  const isRequest = kind === 'request';
  const day = dueAt === null ? '' : dayInLondon(dueAt);
  const due =
    dueAt === null
      ? words.t('myWork.referral.noLimit')
      : words.t('myWork.referral.by', { moment: words.dateTime(dueAt) });
  return {
    kind: 'referral',
    id,
    day: isRequest ? day : today,
    at: '',
    text: words.t(`myWork.referral.${kind}`, { reference }),
    detail: agencyName,
    how: isRequest ? due : words.t('myWork.referral.new'),
    href: isRequest ? `/referrals/requests/${id}` : `/referrals/${id}`,
    childId: null,
    version: 0,
    needsAnswer: isRequest,
    isLate: isRequest && dueAt !== null && dueAt < now,
    days: 0,
  };
}

export function earlyHelpItem(words: Words, help: MyEarlyHelp, today: string): Item {
  const { helpId, childId, dueOn } = help;
  return {
    kind: 'clock',
    id: helpId,
    day: dueOn,
    at: '',
    text: words.t('myWork.earlyHelp'),
    detail: childLabel(help, words, today),
    how: dueOn < today ? words.relativeDue(dueOn, today) : words.t('myWork.due.clock'),
    href: `/children/${childId}/early-help/${helpId}`,
    childId,
    version: 0,
    needsAnswer: false,
    isLate: false,
    days: 0,
  };
}

export function clockItem({ words, today }: Visit, child: MyChild, clock: ChildClock, view: ClockView): Item {
  return {
    kind: 'clock',
    id: clock.key,
    day: clock.due?.known === true ? clock.due.date : today,
    at: '',
    text: nameClock(words, clock),
    detail: childLabel(child, words, today),
    how: clock.standing === 'due' ? words.t('myWork.due.clock') : sayChildClock(words, clock, view),
    href: `/children/${child.childId}/plans#${clock.key}`,
    childId: child.childId,
    version: 0,
    needsAnswer: false,
    isLate: false,
    days: clock.days,
  };
}

/** A child as a card: who, how old, which plan for how long, and what changed since the last look. */
export function childCard(words: Words, child: MyChild, plan: Plan | undefined, today: string) {
  const { lookedAt, added, updatedAt } = child;
  return {
    name: childName(child, words),
    href: `/children/${child.childId}`,
    age: childAge(child, words, today),
    plan:
      plan === undefined
        ? words.t('myWork.noPlan')
        : words.t('myWork.planFor', { plan: sayPlan(words, plan), length: sayLength(words, plan, today) }),
    changes: sayChanges(words, { lastLook: lookedAt, added, updatedAt }),
    isChanged: lookedAt === null || added > 0 || updatedAt > lookedAt,
  };
}
