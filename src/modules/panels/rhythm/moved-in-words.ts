import type { Words } from '#platform/words/index.ts';
import type { PanelDate } from './panel-dates.ts';

/** Why a panel does not sit on its usual day: 'moved from 25 December 2026: bank holiday'; null when it does. */
export function movedInWords(words: Words, { rhythmDate, movedBecause }: PanelDate): string | null {
  if (movedBecause === null) return null;
  return words.t(`panels.rhythm.moved.${movedBecause}`, { date: words.date(rhythmDate) });
}
