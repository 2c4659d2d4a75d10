import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { propose, type Words } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { readResolution, resolutionModel, resolutionView } from '../forms/resolution-form.ts';
import { openToSpeak } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { whatToDo } from '../read-a-disagreement/what-to-do.ts';
import { takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

const asked = { name: 'propose', at: 'propose' };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined || whatToDo(opened.escalation)?.mayPropose !== true) return notFound();
  return page(resolutionView, await resolutionModel(visit, opened, { ...asked, fields: {}, errors: [] }));
}

/** Proposes words that would end it: they hold when both sides have signed. Where another proposal waits, both are shown. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined) return notFound();
  const read = await readResolution(visit);
  if (!read.ok) {
    const form = { ...asked, fields: visit.body, errors: read.errors };
    return pageWithErrors(resolutionView, await resolutionModel(visit, opened, form));
  }
  const { escalationId } = opened.escalation;
  const how = await proposeResolution(visit, escalationId, read.values);
  if (how === 'no') return notFound();
  const label = visit.words.t('escalations.words');
  if (how !== 'done') return overtaken(visit, opened, { label, text: read.values.words });
  visit.notes({ escalationId });
  return redirect(opened.path);
}

/** Keeps a proposal and asks whoever has not signed it. */
export async function proposeResolution(acting: Acting, escalationId: string, proposed: Words) {
  const how = await propose(acting.tx, escalationId, proposed);
  if (how !== 'done') return how;
  const after = await afterChange(acting, escalationId);
  await tell(
    acting,
    after,
    takingPart(after).map(({ userId }) => userId),
    'proposed',
  );
  return how;
}
