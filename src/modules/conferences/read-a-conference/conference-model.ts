import { sayCode } from '#modules/plans/index.ts';
import { listAttendance, type Attendance } from '#practice/meetings/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { conferencePath } from '../acting.ts';
import { mayDo } from '../may-do.ts';
import type { Opened } from '../open-path/open-path.ts';
import { categories, dissents, latestViews, quoracyOf, type Conference } from '../protection.ts';
import { sayNoWorkingDay, sayOutcome, sayWants } from '../say-path.ts';

type Typed = Readonly<Record<string, unknown>>;

/** One conference as its page shows it. */
export async function conferenceModel(
  visit: Visit,
  { conference, child, head, list, stands }: Opened & { conference: Conference },
  typed: Typed,
  errors: readonly FieldError[],
) {
  const { tx, words, viewer, today } = visit;
  const attendance = await listAttendance(tx, conference.meetingId);
  const quoracy = quoracyOf(conference.quoracy, attendance);
  const isChair = conference.chairUserId === viewer.userId;
  const isOpen = conference.decision === null;
  const path = conferencePath(child.childId, conference.conferenceId);
  const isOfCare = viewer.agencyKind === 'social-care' && mayDo(viewer, 'protection.arrange');
  return {
    ...{ head, list, path, conference, typed, errors, quoracy, isOpen },
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
    mayNote: stands && isOpen && conference.heldOn <= today && (isChair || isOfCare),
    mayDecide: stands && isOpen && isChair,
    maySay: stands && !isChair && mayDo(viewer, 'protection.say'),
    categories: categories.map((value) => ({ value, text: sayCode(words, 'category', value) })),
    views: viewsOf(visit, conference),
    mayDisagree:
      stands &&
      conference.decision !== null &&
      latestViews(conference.views).some(
        (one) =>
          one.agencyId === viewer.agencyId &&
          conference.decision !== null &&
          dissents(one, conference.decision),
      ),
    disagree: `/children/${child.childId}/disagreements/new`,
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
