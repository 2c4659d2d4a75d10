import { sayCode } from '#modules/plans/index.ts';
import { listAttendance, type Attendance } from '#practice/meetings/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { conferencePath } from '../acting.ts';
import { mayDo } from '../may-do.ts';
import { mayNote } from '../note-who-came/may-note.ts';
import type { Opened } from '../open-path/open-path.ts';
import { categories, dissents, latestViews, quoracyOf, type Conference } from '../protection.ts';
import { sayNoWorkingDay, sayOutcome, sayWants } from '../say-path.ts';

type Typed = Readonly<Record<string, unknown>>;

/** One conference as its page shows it. */
export async function conferenceModel(
  visit: Visit,
  opened: Opened & { conference: Conference },
  typed: Typed,
  errors: readonly FieldError[],
) {
  const { tx, words } = visit;
  const { conference, child, head, list } = opened;
  const attendance = await listAttendance(tx, conference.meetingId);
  const quoracy = quoracyOf(conference.quoracy, attendance);
  return {
    ...{ head, list, conference, typed, errors, quoracy },
    ...mayOn(visit, opened),
    path: conferencePath(child.childId, conference.conferenceId),
    title: words.t(`conferences.kind-of.${conference.kind}`),
    noWorkingDay: sayNoWorkingDay(words, conference.heldOn),
    decision: decisionBox(visit, conference),
    quoracyText: words.t(`conferences.quoracy.${quoracy.isQuorate ? 'yes' : 'no'}`),
    quoracyDetail: words.t(
      quoracy.hasSocialCare ? 'conferences.quoracy.with' : 'conferences.quoracy.without',
      {
        count: quoracy.otherAgencies,
        needed: quoracy.needed,
      },
    ),
    people: attendance.map((one) => personLine(one, typed)),
    categories: categories.map((value) => ({ value, text: sayCode(words, 'category', value) })),
    views: viewsOf(visit, conference),
    disagree: `/children/${child.childId}/disagreements/new`,
  };
}

/** What the viewer can do on it; the addresses ask again. */
function mayOn(visit: Visit, { conference, stands }: Opened & { conference: Conference }) {
  const { viewer } = visit;
  const { decision, chairUserId, views } = conference;
  const isChair = chairUserId === viewer.userId;
  const own = latestViews(views).find(({ agencyId }) => agencyId === viewer.agencyId);
  const isDissent = decision !== null && own !== undefined && dissents(own, decision);
  return {
    mayNote: stands && mayNote(visit, conference) && mayDo(viewer, 'protection.arrange'),
    mayDecide: stands && decision === null && isChair,
    maySay: stands && !isChair && mayDo(viewer, 'protection.say'),
    mayDisagree: stands && isDissent,
  };
}

function decisionBox({ words }: Visit, { decision }: Conference) {
  if (decision === null) return null;
  const { outcome, category, because, wentAheadBecause, byName, at } = decision;
  return {
    title: sayOutcome(words, outcome, category),
    ...{ because, by: byName, at },
    more:
      wentAheadBecause === null ? '' : words.t('conferences.wentAhead.said', { because: wentAheadBecause }),
  };
}

function viewsOf({ words }: Visit, { views, decision }: Conference) {
  return latestViews(views).map((one) => ({
    agency: one.agencyName,
    stance: sayWants(words, one),
    isDissent: decision !== null && dissents(one, decision),
    ...{ because: one.because, by: one.byName, at: one.at },
  }));
}

function personLine(one: Attendance, typed: Typed) {
  const { userId, fullName, jobTitle, agencyName, part, attended, standInName } = one;
  return {
    ...{ userId, fullName, jobTitle, agencyName, part },
    attended: typed[`attended-${userId}`] ?? attended ?? '',
    standInName: typed[`stand-in-${userId}`] ?? standInName ?? '',
  };
}
