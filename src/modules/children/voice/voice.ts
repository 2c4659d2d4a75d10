import type { Audience } from '../chronology/chronology-entry.ts';
import { standing } from '../chronology/standing.ts';

/** How a child's voice was gathered: also of one who does not speak, or not with words. The order is that of the form. */
export const ways = [
  'talking',
  'play',
  'drawing',
  'writing',
  'signs',
  'behaviour',
  'interpreter',
  'advocate',
  'told-by-another',
] as const;
export type Way = (typeof ways)[number];

/** What a child said or showed, as it was written down; days are 'YYYY-MM-DD'. */
export interface Voice {
  voiceId: string;
  childId: string;
  heardOn: string;
  /** In the child's own words. */
  said: string;
  ways: Way[];
  /** Who listened. */
  heardBy: string;
  /** Nobody of the family was there. */
  wasAlone: boolean;
  audience: Audience;
  agencyId: string;
  agencyName: string;
  enteredBy: string;
  enteredByName: string;
  enteredAt: Date;
  correctsVoiceId: string | null;
  correctionReason: string | null;
}

export interface StandingVoice extends Voice {
  earlier: Voice[];
}

/** What somebody did about it. */
export interface VoiceAnswer {
  voiceId: string;
  done: string;
  enteredByName: string;
  agencyName: string;
  enteredAt: Date;
}

/** As they read now, each with what it said before. */
export function standingVoices(voices: readonly Voice[]): StandingVoice[] {
  return standing(voices, ({ voiceId, correctsVoiceId }) => ({ id: voiceId, corrects: correctsVoiceId }));
}
