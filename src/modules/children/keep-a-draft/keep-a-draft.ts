import { json, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findChild } from '../child.queries.ts';
import { draftForms, readDraft, type DraftForm } from '../chronology/draft.ts';
import { dropDraft, keepDraft } from '../chronology/draft.queries.ts';

/** Keeps what is being typed, for its author alone: asked by the page's script. An emptied form is no draft. */
export async function keep(visit: Visit): Promise<Answer> {
  const form = await openFor(visit);
  if (form === undefined) return notFound();
  await keepTyped(visit, form);
  return json({ savedAt: visit.words.time(visit.now) });
}

/** The same by a button, for whoever has no script. */
export async function keepByButton(visit: Visit, form: DraftForm): Promise<Answer> {
  await keepTyped(visit, form);
  return redirect(`/children/${visit.params['childId'] ?? ''}/${form === 'entry' ? 'chronology' : 'voice'}`);
}

/** Throws away what its author does not want to send. */
export async function drop(visit: Visit): Promise<Answer> {
  const form = await openFor(visit);
  if (form === undefined) return notFound();
  const { childId = '' } = visit.params;
  await dropDraft(visit.tx, childId, form);
  return redirect(`/children/${childId}/${form === 'entry' ? 'chronology' : 'voice'}`);
}

async function keepTyped({ tx, viewer, body, params, now }: Visit, form: DraftForm): Promise<void> {
  const { childId = '' } = params;
  const fields = readDraft(body);
  if (fields === undefined) await dropDraft(tx, childId, form);
  else await keepDraft(tx, viewer, { childId, form, fields, at: now });
}

async function openFor(visit: Visit): Promise<DraftForm | undefined> {
  const { childId = '', form } = visit.params;
  if ((await findChild(visit.tx, childId)) === undefined) return undefined;
  visit.looksAt([childId]);
  return draftForms.find((each) => each === form);
}
