import { listAttendance } from '#practice/meetings/index.ts';
import { sayCode } from '#modules/plans/index.ts';
import { typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { conferencePath } from '../acting.ts';
import { decidedAlready } from '../decide-once/conflict.ts';
import { openConference, type Opened } from '../open-path/open-path.ts';
import { readPath } from '../path.queries.ts';
import {
  categories,
  conferenceOutcomes,
  latestViews,
  quoracyOf,
  type Conference,
  type ConferenceQuoracy,
} from '../protection.ts';
import { sayOutcome, sayWants } from '../say-path.ts';
import { decideConference } from './decide-conference.ts';
import { readDecision } from './read-decision.ts';

const view = 'modules/conferences/decide-a-conference/decide-a-conference.njk';

type Chaired = Opened & { conference: Conference; quoracy: ConferenceQuoracy };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToChair(visit);
  if (opened === undefined) return notFound();
  const { child, conference } = opened;
  if (conference.decision !== null) return redirect(conferencePath(child.childId, conference.conferenceId));
  return page(view, formModel(visit, opened, {}, []));
}

/** Decides, once: a second decision is shown the first. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToChair(visit);
  if (opened === undefined) return notFound();
  const { child, conference, quoracy } = opened;
  const path = conferencePath(child.childId, conference.conferenceId);
  const read = readDecision(visit, conference, quoracy);
  if (!read.ok && conference.decision === null)
    return pageWithErrors(view, formModel(visit, opened, typedIn(visit.body), read.errors));
  if (!read.ok || !(await decideConference(visit, conference, read.values)))
    return conflict(visit, opened, path);
  visit.notes({ outcome: read.values.outcome, isQuorate: quoracy.isQuorate });
  return redirect(path);
}

/** A conference is decided by whoever chairs it, and by nobody else. */
async function openToChair(visit: Visit): Promise<Chaired | undefined> {
  const opened = await openConference(visit);
  if (opened?.stands !== true || opened.conference.chairUserId !== visit.viewer.userId) return undefined;
  const { quoracy, meetingId } = opened.conference;
  return { ...opened, quoracy: quoracyOf(quoracy, await listAttendance(visit.tx, meetingId)) };
}

function formModel(
  { words }: Visit,
  { head, child, conference, quoracy }: Chaired,
  fields: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const path = conferencePath(child.childId, conference.conferenceId);
  return {
    ...{ head, fields, errors, path, conference, quoracy },
    outcomes: conferenceOutcomes[conference.kind].map((value) => ({
      value,
      text: words.t(`conferences.outcome.${value}`),
      hasCategory: value === 'plan' || value === 'change-category',
    })),
    categories: categories.map((value) => ({ value, text: sayCode(words, 'category', value) })),
    views: latestViews(conference.views).map((one) => ({
      ...{ agency: one.agencyName, stance: sayWants(words, one), because: one.because },
      ...{ by: one.byName, at: one.at, isDissent: false },
    })),
  };
}

async function conflict(visit: Visit, { child, conference }: Chaired, path: string): Promise<Answer> {
  const { words, body, tx } = visit;
  const { conferences } = await readPath(tx, child.childId);
  const { decision = null } =
    conferences.find(({ conferenceId }) => conferenceId === conference.conferenceId) ?? {};
  const yours = conferenceOutcomes[conference.kind].find((each) => each === body['outcome']);
  const category = categories.find((each) => each === body['category']) ?? null;
  const theirs =
    decision === null
      ? undefined
      : { ...decision, what: sayOutcome(words, decision.outcome, decision.category) };
  return decidedAlready(visit, theirs, yours === undefined ? '' : sayOutcome(words, yours, category), path);
}
