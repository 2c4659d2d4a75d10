import type { Visit } from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import { firstName, type Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import type { Voice } from './voice.ts';
import { findVoice, findVoiceCorrection } from './voice.queries.ts';

export interface OpenedVoice {
  child: Child;
  voice: Voice;
}

/** What the child of the address said, as it stands: undefined when it is not there, not the viewer's to read, or was corrected since. */
export async function openVoice(visit: Visit): Promise<OpenedVoice | undefined> {
  const { childId = '', voiceId = '' } = visit.params;
  const child = await findChild(visit.tx, childId);
  const voice = await findVoice(visit.tx, childId, voiceId);
  if (child === undefined || voice === undefined) return undefined;
  if ((await findVoiceCorrection(visit.tx, voiceId)) !== undefined) return undefined;
  visit.looksAt([childId]);
  return { child, voice };
}

/** What a page that answers it shows of it. */
export function voiceModel(visit: Visit, { child, voice }: OpenedVoice) {
  return {
    head: headOf(visit, child),
    firstName: firstName(child, visit.words),
    voiceId: voice.voiceId,
    heardOn: voice.heardOn,
    heardBy: voice.heardBy,
    said: voice.said,
  };
}
