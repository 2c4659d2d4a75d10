import { readDate, readForm, typedIn } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { PanelMeeting } from '../../panel.ts';
import { findPanel, findPanelMeeting, listMeetingsFrom } from '../../panel.queries.ts';
import { arrangerOf } from '../arranger.ts';
import { becauseForm } from '../because.ts';
import { moveDate } from '../dates/move-date.ts';
import { isPanelDay } from '../dates/working-days.ts';
import { versionIn } from '#platform/web/version-in.ts';

const view = 'modules/panels/arrange/move-a-date/move-a-date.njk';
const form = becauseForm('move-date');

export async function show(visit: Visit): Promise<Answer> {
  const meeting = await openDate(visit);
  if (meeting === undefined) return notFound();
  return page(view, { ...modelOf(meeting, {}), errors: [] });
}

/** Moves the date by hand and tells everybody who has it in their calendar. */
export async function submit(visit: Visit): Promise<Answer> {
  const meeting = await openDate(visit);
  if (meeting === undefined) return notFound();
  const typed = typedIn(visit.body);
  const heldOn = readDate(visit.body, 'heldOn');
  const read = readForm(form, visit.body, visit.words);
  const others = await listMeetingsFrom(visit.tx, visit.today, meeting.panelId);
  const wrong = wrongDay(heldOn, meeting, others, visit.today);
  const wrongs = wrong === null ? [] : [{ field: 'heldOn', message: visit.words.t(wrong) }];
  if (!read.ok || wrongs.length > 0 || !heldOn) {
    const errors = [...wrongs, ...(read.ok ? [] : read.errors)];
    return pageWithErrors(view, { ...modelOf(meeting, typed), errors });
  }
  const panel = await findPanel(visit.tx, meeting.panelId);
  if (panel === undefined) return notFound();
  const version = versionIn(visit.body);
  const to = { heldOn, because: read.values.because };
  if (await moveDate(arrangerOf(visit), panel, { ...meeting, version }, to))
    return redirect(`/panels/${meeting.panelId}`);
  return conflictPage('platform/web/errors/conflict.njk', { typed: whatWasTyped(visit, heldOn) });
}

async function openDate(visit: Visit): Promise<PanelMeeting | undefined> {
  const meeting = await findPanelMeeting(visit.tx, visit.params['meetingId'] ?? '');
  return meeting?.state === 'planned' ? meeting : undefined;
}

/** The key of what is wrong with a day for this date; null when it will do. */
function wrongDay(
  heldOn: string | undefined | null,
  meeting: PanelMeeting,
  others: readonly PanelMeeting[],
  today: string,
): string | null {
  if (!heldOn) return 'panels.arrange.move-date.day.needed';
  if (heldOn < today) return 'panels.arrange.move-date.day.past';
  if (heldOn === meeting.heldOn) return 'panels.arrange.move-date.day.same';
  const isTaken = others.some((other) => other.heldOn === heldOn && other.state === 'planned');
  if (isTaken) return 'panels.arrange.move-date.day.taken';
  const answer = isPanelDay(heldOn);
  return answer.known && !answer.isWorking ? 'panels.arrange.move-date.day.not-working' : null;
}

function modelOf(meeting: PanelMeeting, typed: Record<string, string | string[]>) {
  const { meetingId, panelId, panelName, heldOn, version } = meeting;
  const one = (name: string) => String(typed[name] ?? '');
  return {
    meetingId,
    panelId,
    panelName,
    heldOn,
    version: typed['version'] ?? version,
    day: one('heldOn-day'),
    month: one('heldOn-month'),
    year: one('heldOn-year'),
    because: one('because'),
  };
}

function whatWasTyped({ words, body }: Visit, heldOn: string) {
  return [
    { label: words.t('panels.arrange.move-date.day'), value: words.date(heldOn) },
    { label: words.t('panels.arrange.move-date.because'), value: String(body['because'] ?? '') },
  ];
}
