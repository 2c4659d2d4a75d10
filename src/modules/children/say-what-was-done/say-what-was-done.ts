import { randomUUID } from 'node:crypto';
import { readForm, text } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { openVoice, voiceModel } from '../voice/open-voice.ts';
import { addVoiceAnswer } from '../voice/voice.queries.ts';

const view = 'modules/children/say-what-was-done/say-what-was-done.njk';

const form = z.object({ done: text('children.voice.done.needed', 4000, 'children.voice.done.tooLong') });

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openVoice(visit);
  if (opened === undefined) return notFound();
  return page(view, { ...voiceModel(visit, opened), done: '' });
}

/** Says what was done about what a child said, or why nothing was; whichever agency did it. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openVoice(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const model = { ...voiceModel(visit, opened), done: read.typed['done'] ?? '' };
    return pageWithErrors(view, { ...model, errors: read.errors });
  }
  const { viewer, tx, now } = visit;
  const { voiceId, childId } = opened.voice;
  await addVoiceAnswer(tx, {
    partnershipId: viewer.partnershipId,
    answerId: randomUUID(),
    voiceId,
    childId,
    done: read.values.done,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
  });
  return redirect(`/children/${childId}/voice#voice-${voiceId}`);
}
