import { readForm } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { findPanelMeeting, listCasesOfMeeting, listMeetingsFrom } from '../../panel.queries.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { arrangerOf } from '../arranger.ts';
import { becauseForm } from '../because.ts';
import { cancelDate } from '../dates/cancel-date.ts';
import { countTaken } from '../dates/date.queries.ts';
import { versionIn } from '#platform/web/version-in.ts';

const view = 'modules/panels/arrange/cancel-a-date/cancel-a-date.njk';
const becauseCancelled = becauseForm('cancel-date');

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDate(visit);
  if (opened === undefined) return notFound();
  return page(view, { ...opened.model, because: '', errors: [] });
}

/** Cancels the date; its cases go on to the next one. Refused while there is a case on it that the viewer may not see. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openDate(visit);
  if (opened === undefined) return notFound();
  const { meeting, next, model } = opened;
  const because = String(visit.body['because'] ?? '');
  const form = { ...model, because };
  const read = readForm(becauseCancelled, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...form, errors: read.errors });
  if (model.obstacle !== null) {
    const errors = [
      { field: 'because', message: visit.words.t(`panels.arrange.cancel-date.${model.obstacle}`) },
    ];
    return pageWithErrors(view, { ...form, errors });
  }
  const version = versionIn(visit.body);
  if (await cancelDate(arrangerOf(visit), { ...meeting, version }, next, read.values.because))
    return redirect(`/panels/${meeting.panelId}`);
  const label = visit.words.t('panels.arrange.cancel-date.because');
  return conflictPage('platform/web/errors/conflict.njk', { typed: [{ label, value: because }] });
}

async function openDate(visit: Visit) {
  const { tx, today, words } = visit;
  const meeting = await findPanelMeeting(tx, visit.params['meetingId'] ?? '');
  if (meeting?.state !== 'planned') return undefined;
  const cases = (await listCasesOfMeeting(tx, meeting.meetingId)).filter(isLive);
  visit.looksAt(cases.flatMap(({ children }) => children.map(({ childId }) => childId)));
  const next = await nextDate(visit, meeting);
  const { meetingId, panelId, panelName, heldOn, version } = meeting;
  const model = {
    meetingId,
    panelId,
    panelName,
    heldOn,
    version,
    cases: cases.map(({ caseId, children }) => ({ caseId, label: labelChildren(words, children, today) })),
    nextHeldOn: next?.heldOn ?? null,
    obstacle: await obstacleTo(visit, meetingId, cases.length, next),
  };
  return { meeting, next, model };
}

function isLive({ state }: PanelCase): boolean {
  return state === 'booked' || state === 'waiting';
}

/** Why the date cannot be cancelled yet. */
async function obstacleTo(
  { tx }: Visit,
  meetingId: string,
  seen: number,
  next: PanelMeeting | undefined,
): Promise<'hidden' | 'no-next' | null> {
  const [count] = await countTaken(tx, [meetingId]);
  if (count === undefined) return null;
  if (count.booked + count.waiting > seen) return 'hidden';
  return next === undefined ? 'no-next' : null;
}

/** The next date of the panel that is still to be. */
async function nextDate({ tx }: Visit, { panelId, heldOn, meetingId }: PanelMeeting) {
  const later = await listMeetingsFrom(tx, heldOn, panelId);
  return later.find((each) => each.state === 'planned' && each.meetingId !== meetingId);
}
