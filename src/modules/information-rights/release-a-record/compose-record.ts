import type { Words } from '#platform/words/index.ts';
import type { Mark } from '../decide-marks/mark.queries.ts';
import type { StoredPassage } from '../make-the-record/record.queries.ts';
import { takeOut } from '../third-parties/find-others.rules.ts';

export interface ComposedSection {
  title: string;
  passages: { number: number; label: string; text: string; isTakenOut: boolean }[];
}

/**
 * The record as it may be given: what was decided to be taken out is not in it, neither in what a passage says nor in what it is called;
 * a passage that is about somebody else of the same name is left out altogether.
 * What is not decided yet stands as it is.
 */
export function composeRecord(
  words: Words,
  passages: readonly StoredPassage[],
  marks: readonly Pick<Mark, 'words' | 'number' | 'decision'>[],
): ComposedSection[] {
  const inPlace = words.t('informationRights.takenOut');
  const out = marks.filter(({ decision }) => decision === 'take-out');
  const wordsOut = out.flatMap((mark) => mark.words ?? []);
  const passagesOut = new Set(out.map(({ number }) => number));
  const leftOut = new Set(marks.flatMap(({ decision, number }) => (decision === 'leave-out' ? number : [])));
  const sections = Map.groupBy(
    passages.filter(({ number }) => !leftOut.has(number)),
    ({ section }) => section,
  );
  return [...sections].map(([title, all]) => ({
    title,
    passages: all.map(({ number, label, text }) => {
      const isWhole = passagesOut.has(number);
      const composed = {
        label: takeOut(label, wordsOut, inPlace),
        text: isWhole ? inPlace : takeOut(text, wordsOut, inPlace),
      };
      return { number, ...composed, isTakenOut: composed.text !== text || composed.label !== label };
    }),
  }));
}
