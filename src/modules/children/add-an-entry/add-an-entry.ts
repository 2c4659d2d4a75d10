import { randomUUID } from 'node:crypto';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import { findChild } from '../child.queries.ts';
import { addEntry } from '../chronology/chronology.queries.ts';
import { entryChoices, entryFields, readEntry } from '../chronology/entry-form.ts';

const view = 'modules/children/add-an-entry/add-an-entry.njk';

export async function show(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  return page(view, {
    head: headOf(visit, child),
    fields: entryFields({}),
    choices: entryChoices(visit.words, visit.viewer),
  });
}

/** Writes an entry in the name of the viewer's agency. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const { viewer, words, tx, now } = visit;
  const read = readEntry(visit);
  if (!read.ok) {
    const choices = entryChoices(words, viewer);
    const form = { head: headOf(visit, child), fields: entryFields(read.typed), choices };
    return pageWithErrors(view, { ...form, errors: read.errors });
  }
  const entryId = randomUUID();
  await addEntry(tx, {
    ...read.values,
    partnershipId: viewer.partnershipId,
    entryId,
    childId: child.childId,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
  });
  return redirect(`/children/${child.childId}/chronology#entry-${entryId}`);
}

async function openFor(visit: Visit) {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}
