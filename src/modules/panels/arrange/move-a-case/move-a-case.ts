import { readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { PanelCase } from '../../panel.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { arrangerOf } from '../arranger.ts';
import { becauseForm } from '../because.ts';
import { isLive, openCase } from '../cases/open-case.ts';
import { moveCase } from '../cases/move-case.ts';
import { offerPlaces, placeChosen, type OfferedDate } from '../places/offer-places.ts';
import { placeChoices } from '../places/place-choices.ts';
import { versionIn } from '#platform/web/version-in.ts';

const view = 'modules/panels/arrange/move-a-case/move-a-case.njk';
const becauseMoved = becauseForm('move-case');

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openCase(visit);
  if (opened === undefined || !isLive(opened.found)) return notFound();
  return page(view, { ...(await modelOf(visit, opened.found)), errors: [] });
}

/** Moves the case, or gives one that waits a slot. A slot that somebody else took meanwhile is said, and what was typed stays. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openCase(visit);
  if (opened === undefined || !isLive(opened.found)) return notFound();
  const { found, meeting } = opened;
  const offered = await otherPlaces(visit, found);
  const place = placeChosen(offered, visit.body['place']);
  const because = readBecause(visit, found);
  const errors = [...because.errors, ...(place === undefined ? [noPlace(visit)] : [])];
  if (place === undefined || errors.length > 0)
    return pageWithErrors(view, { ...(await modelOf(visit, found)), errors });
  const moving = { ...found, version: versionIn(visit.body) };
  const outcome = await moveCase(arrangerOf(visit), moving, meeting, { ...place, because: because.text });
  if (outcome === 'moved') return redirect(`/panels/cases/${found.caseId}`);
  if (outcome === 'slot-taken')
    return pageWithErrors(view, { ...(await modelOf(visit, found)), errors: [justTaken(visit)] });
  const label = visit.words.t('panels.arrange.move-case.because');
  return conflictPage('platform/web/errors/conflict.njk', { typed: [{ label, value: because.text }] });
}

/** Everything but where the case is, and waiting for the date it is on. */
async function otherPlaces(visit: Visit, found: PanelCase): Promise<OfferedDate[]> {
  const offered = await offerPlaces(visit, found.panelId);
  return offered
    .map((date) => (date.meeting.meetingId === found.meetingId ? { ...date, waiting: null } : date))
    .filter(({ places, waiting }) => places.length > 0 || waiting !== null);
}

/** A case that waits needs no reason for being given a slot. */
function readBecause({ body, words }: Visit, found: PanelCase): { text: string; errors: FieldError[] } {
  const text = String(body['because'] ?? '').trim();
  if (found.state === 'waiting' && text === '') return { text, errors: [] };
  const read = readForm(becauseMoved, body, words);
  return read.ok ? { text: read.values.because, errors: [] } : { text, errors: read.errors };
}

/** Chosen and no longer free is told apart from not chosen. */
function noPlace(visit: Visit): FieldError {
  if (visit.body['place'] !== undefined) return justTaken(visit);
  return { field: 'place', message: visit.words.t('panels.arrange.place.needed') };
}

function justTaken({ words }: Visit): FieldError {
  return { field: 'place', message: words.t('panels.arrange.place.taken') };
}

async function modelOf(visit: Visit, found: PanelCase) {
  const { words, today, body } = visit;
  const offered = await otherPlaces(visit, found);
  return {
    caseId: found.caseId,
    version: typeof body['version'] === 'string' ? versionIn(body) : found.version,
    label: labelChildren(words, found.children, today),
    heldOn: found.heldOn,
    slotStartsAt: found.slotStartsAt,
    slotEndsAt: found.slotEndsAt,
    isWaiting: found.state === 'waiting',
    groups: placeChoices(words, offered, String(body['place'] ?? '')),
    because: String(body['because'] ?? ''),
  };
}
