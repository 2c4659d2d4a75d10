import { randomUUID } from 'node:crypto';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { addEntry } from '../chronology/chronology.queries.ts';
import { dropDraft, listDrafts } from '../chronology/draft.queries.ts';
import { entryChoices, entryFields, readEntry } from '../chronology/entry-form.ts';
import { keepSourceFile, readSourceFile } from '../chronology/source-file.ts';
import { keepByButton } from '../keep-a-draft/keep-a-draft.ts';

const view = 'modules/children/add-an-entry/add-an-entry.njk';

/** The form, with what the viewer had begun to write. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const draft = (await listDrafts(visit.tx, child.childId)).get('entry');
  return page(view, {
    ...formModel(visit, child, entryFields(draft?.fields ?? {})),
    draftSavedAt: draft?.savedAt ?? null,
  });
}

/** Writes an entry in the name of the viewer's agency; what was begun is done with then. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  if (visit.body['act'] === 'draft') return keepByButton(visit, 'entry');
  const { viewer, tx, now } = visit;
  const { childId } = child;
  const read = readEntry(visit);
  const source = readSourceFile(visit);
  if (!read.ok || source.errors.length > 0) {
    const typed = entryFields(visit.body as Record<string, string>);
    const errors = [...(read.ok ? [] : read.errors), ...source.errors];
    return pageWithErrors(view, { ...formModel(visit, child, typed), errors });
  }
  const entryId = randomUUID();
  const { audience } = read.values;
  await addEntry(tx, {
    ...read.values,
    documentId: source.file && (await keepSourceFile(visit, source.file, { childId, entryId, audience })),
    partnershipId: viewer.partnershipId,
    entryId,
    childId,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
  });
  await dropDraft(tx, childId, 'entry');
  return redirect(`/children/${childId}/chronology#entry-${entryId}`);
}

function formModel(visit: Visit, child: Child, fields: Record<string, string>) {
  return { head: headOf(visit, child), fields, choices: entryChoices(visit.words, visit.viewer) };
}

async function openFor(visit: Visit) {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}
