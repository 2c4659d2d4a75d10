import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { addThinkingRequest } from '../said.queries.ts';
import { headOf, openStuckChild, typedText } from '../stuck-child.ts';

const view = 'modules/panels/stuck-plans/ask-for-time-to-think/ask-for-time-to-think.njk';

const form = z.object({
  why: text('panels.stuck.ask.why.needed', 4000, 'panels.stuck.ask.why.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openStuckChild(visit);
  return opened === undefined ? notFound() : page(view, { ...headOf(visit, opened), why: '', errors: [] });
}

/** Somebody of the network asks that a panel takes time to think about a child: criterion (d), from today. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openStuckChild(visit);
  if (opened === undefined) return notFound();
  const { tx, viewer, words, body, today } = visit;
  const read = readForm(form, body, words);
  if (!read.ok) {
    const model = { ...headOf(visit, opened), why: typedText(typedIn(body), 'why'), errors: read.errors };
    return pageWithErrors(view, model);
  }
  const { childId } = opened.child;
  await addThinkingRequest(tx, viewer, { childId, why: read.values.why, askedOn: today });
  return redirect(`/children/${childId}/stuck?said=request`);
}
