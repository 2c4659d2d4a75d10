import { findChild } from '#modules/children/index.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { decisionFields, isFilledInWrong, newFields } from '../decision-form/decision-choices.ts';
import { openForm } from '../decision-form/open-form.ts';
import { readDecision } from '../decision-form/read-decision.ts';
import { writeDecision } from '../decision-form/write-decision.ts';

const view = 'modules/sharing/record-a-decision/record-a-decision.njk';

export async function show(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const { around } = await openForm(visit, child);
  return page(view, { ...around, fields: newFields(visit.viewer, visit.today), errors: [] });
}

/** Records that something is shared, or is not, in the name of the viewer's agency. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const { around, rules } = await openForm(visit, child);
  const read = readDecision(visit, rules);
  if (!read.ok) {
    const { errors } = read;
    const typed = { fields: decisionFields(read.typed), isFilledInOpen: isFilledInWrong(errors) };
    return pageWithErrors(view, { ...around, ...typed, errors });
  }
  const decisionId = await writeDecision(visit, child.childId, read);
  return redirect(`/children/${child.childId}/sharing#decision-${decisionId}`);
}

async function openFor(visit: Visit) {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}
