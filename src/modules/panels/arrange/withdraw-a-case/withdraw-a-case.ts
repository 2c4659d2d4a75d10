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
import { labelChildren } from '../../papers/case-in-words.ts';
import { arrangerOf } from '../arranger.ts';
import { becauseForm } from '../because.ts';
import { isLive, openCase } from '../cases/open-case.ts';
import { withdrawCase } from '../cases/withdraw-case.ts';
import { versionIn } from '#platform/web/version-in.ts';

const view = 'modules/panels/arrange/withdraw-a-case/withdraw-a-case.njk';
const becauseWithdrawn = becauseForm('withdraw');

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openLiveCase(visit);
  return opened === undefined ? notFound() : page(view, { ...opened.model, because: '', errors: [] });
}

/** Withdraws the case: its slot is free, its presenters and members lose the access it gave them. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openLiveCase(visit);
  if (opened === undefined) return notFound();
  const { found, meeting, model } = opened;
  const form = { ...model, because: String(visit.body['because'] ?? '') };
  const read = readForm(becauseWithdrawn, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...form, errors: read.errors });
  const leaving = { ...found, version: versionIn(visit.body) };
  if (await withdrawCase(arrangerOf(visit), leaving, meeting, read.values.because))
    return redirect(`/panels/cases/${found.caseId}`);
  const label = visit.words.t('panels.arrange.withdraw.because');
  return conflictPage('platform/web/errors/conflict.njk', { typed: [{ label, value: form.because }] });
}

async function openLiveCase(visit: Visit) {
  const opened = await openCase(visit);
  if (opened === undefined || !isLive(opened.found)) return undefined;
  const { found, meeting } = opened;
  const model = {
    caseId: found.caseId,
    version: found.version,
    label: labelChildren(visit.words, found.children, visit.today),
    panelName: meeting.panelName,
    heldOn: meeting.heldOn,
    isWaiting: found.state === 'waiting',
  };
  return { found, meeting, model };
}
