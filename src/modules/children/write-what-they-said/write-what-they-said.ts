import { randomUUID } from 'node:crypto';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import { firstName, type Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { dropDraft, listDrafts } from '../chronology/draft.queries.ts';
import { keepByButton } from '../keep-a-draft/keep-a-draft.ts';
import { readVoice, typedVoice, voiceChoices, voiceFields, type VoiceFields } from '../voice/voice-form.ts';
import { addVoice } from '../voice/voice.queries.ts';

const view = 'modules/children/write-what-they-said/write-what-they-said.njk';

/** The form, with what the viewer had begun to write; who listened is most often who writes. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const draft = (await listDrafts(visit.tx, child.childId)).get('voice');
  const fields = voiceFields(draft?.fields ?? { heardBy: visit.viewer.fullName });
  return page(view, { ...formModel(visit, child, fields), draftSavedAt: draft?.savedAt ?? null });
}

/** Writes down what a child said, in the name of the viewer's agency. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  if (visit.body['act'] === 'draft') return keepByButton(visit, 'voice');
  const read = readVoice(visit);
  if (!read.ok)
    return pageWithErrors(view, { ...formModel(visit, child, typedVoice(visit)), errors: read.errors });
  const { viewer, tx, now } = visit;
  const voiceId = randomUUID();
  await addVoice(tx, {
    ...read.values,
    partnershipId: viewer.partnershipId,
    voiceId,
    childId: child.childId,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
  });
  await dropDraft(tx, child.childId, 'voice');
  return redirect(`/children/${child.childId}/voice#voice-${voiceId}`);
}

function formModel(visit: Visit, child: Child, fields: VoiceFields) {
  const { words, viewer } = visit;
  return {
    head: headOf(visit, child),
    firstName: firstName(child, words),
    fields,
    choices: voiceChoices(words, viewer.agencyName, fields),
  };
}

async function openFor(visit: Visit) {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}
