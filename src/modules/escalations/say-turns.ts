import type { Words } from '#platform/words/index.ts';
import { whoseTurn } from './escalation.ts';
import type { Escalation } from './escalation.queries.ts';
import { saySide } from './say-escalation.ts';
import { speakerOf } from './speakers.ts';

/** 'Your turn', 'Waiting for Constance Abiolari, Marlowe Community Health'; '' when it has ended. */
export function sayTurns(words: Words, escalation: Escalation, userId: string): string {
  const turns = whoseTurn(escalation).map(({ side }) => ({ side, speaker: speakerOf(escalation, side) }));
  if (turns.some(({ speaker }) => speaker?.userId === userId)) return words.t('escalations.turn.yours');
  const names = turns.map(({ side, speaker }) =>
    speaker === undefined
      ? words.t('escalations.turn.nobody', { side: saySide(words, escalation, side) })
      : words.t('escalations.turn.one', { name: speaker.fullName, side: saySide(words, escalation, side) }),
  );
  return names.length === 0 ? '' : words.t('escalations.turn.waiting', { names: words.list(names) });
}
