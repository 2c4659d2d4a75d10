import { randomUUID } from 'node:crypto';
import { text } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { audiencesFrom } from '../chronology/chronology-entry.ts';
import type { Voice } from '../voice/voice.ts';
import {
  fieldsOfVoice,
  isSameVoice,
  readVoice,
  typedVoice,
  voiceChoices,
  type VoiceAnswers,
  type VoiceFields,
} from '../voice/voice-form.ts';
import { addVoice, findVoice, findVoiceCorrection } from '../voice/voice.queries.ts';

const view = 'modules/children/correct-what-they-said/correct-what-they-said.njk';

export async function show(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const newer = await findVoiceCorrection(visit.tx, found.voice.voiceId);
  if (newer !== undefined) return redirect(`/children/${found.child.childId}/voice#voice-${newer.voiceId}`);
  return page(view, formModel(visit, found, fieldsOfVoice(found.voice)));
}

/** Writes what is right in the place of what the viewer's own agency wrote down; the original is kept, with the reason. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { voice, child } = found;
  const { viewer, tx, now } = visit;
  const read = readCorrection(visit, voice);
  if (!read.ok)
    return pageWithErrors(view, { ...formModel(visit, found, typedVoice(visit)), errors: read.errors });
  const voiceId = randomUUID();
  const isAdded = await addVoice(tx, {
    ...read.values,
    partnershipId: viewer.partnershipId,
    voiceId,
    childId: child.childId,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
    corrects: { voiceId: voice.voiceId, reason: read.reason },
  });
  if (!isAdded) return conflict(visit, voice, read.values);
  return redirect(`/children/${child.childId}/voice#voice-${voiceId}`);
}

interface Found {
  child: Child;
  voice: Voice;
}

/** As with entries, only what one's own agency wrote is corrected. */
async function openFor(visit: Visit): Promise<Found | undefined> {
  const { childId = '', voiceId = '' } = visit.params;
  const child = await findChild(visit.tx, childId);
  const voice = await findVoice(visit.tx, childId, voiceId);
  if (child === undefined || voice?.agencyId !== visit.viewer.agencyId) return undefined;
  visit.looksAt([childId]);
  return { child, voice };
}

function formModel(visit: Visit, { child, voice }: Found, fields: VoiceFields) {
  return {
    head: headOf(visit, child),
    voiceId: voice.voiceId,
    was: { on: voice.heardOn, said: voice.said },
    fields,
    choices: voiceChoices(visit.words, visit.viewer.agencyName, fields, audiencesFrom(voice.audience)),
  };
}

const reasonRule = text('children.correct.reason.needed', 2000, 'children.correct.reason.tooLong');

function readCorrection(visit: Visit, voice: Voice) {
  const { words, body } = visit;
  const read = readVoice(visit, audiencesFrom(voice.audience));
  const reason = reasonRule.safeParse(body['reason']);
  const errors = read.ok ? [] : [...read.errors];
  if (read.ok && isSameVoice(read.values, voice))
    errors.push({ field: 'said', message: words.t('children.correct.same') });
  if (!reason.success)
    errors.push({ field: 'reason', message: words.t(reason.error.issues[0]?.message ?? '') });
  if (!read.ok || !reason.success || errors.length > 0) return { ok: false as const, errors };
  return { ok: true as const, values: read.values, reason: reason.data };
}

async function conflict({ tx, words }: Visit, voice: Voice, yours: VoiceAnswers): Promise<Answer> {
  const theirs = await findVoiceCorrection(tx, voice.voiceId);
  if (theirs === undefined) return notFound();
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.enteredByName,
    at: theirs.enteredAt,
    fields: [
      {
        label: words.t('children.voice.heardOn'),
        theirs: words.date(theirs.heardOn),
        yours: words.date(yours.heardOn),
      },
      { label: words.t('children.voice.said'), theirs: theirs.said, yours: yours.said },
    ],
    currentHref: `/children/${voice.childId}/voice/${theirs.voiceId}/correct`,
  });
}
