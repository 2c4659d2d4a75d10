import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { decide, type Words } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { readResolution, resolutionModel, resolutionView } from '../forms/resolution-form.ts';
import { backTo, openToSpeak } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { whatToDo } from '../read-a-disagreement/what-to-do.ts';
import { takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

const asked = { name: 'decide', at: 'outcome' };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined || whatToDo(opened.escalation)?.mayDecide !== true) return notFound();
  return page(resolutionView, await resolutionModel(visit, opened, { ...asked, fields: {}, errors: [] }));
}

/** The independent chair writes down how the meeting ended it. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined) return notFound();
  const read = await readResolution(visit);
  if (!read.ok) {
    const form = { ...asked, fields: visit.body, errors: read.errors };
    return pageWithErrors(resolutionView, await resolutionModel(visit, opened, form));
  }
  const { escalationId } = opened.escalation;
  const how = await recordOutcome(visit, escalationId, read.values);
  if (how === 'no') return notFound();
  const label = visit.words.t('escalations.words');
  if (how === 'over') return overtaken(visit, opened, { label, text: read.values.words });
  visit.notes({ escalationId });
  return backTo(visit, opened);
}

export async function recordOutcome(acting: Acting, escalationId: string, said: Words) {
  const how = await decide(acting.tx, escalationId, said);
  if (how !== 'done') return how;
  const after = await afterChange(acting, escalationId);
  await tell(
    acting,
    after,
    takingPart(after).map(({ userId }) => userId),
    'ended',
  );
  return how;
}
