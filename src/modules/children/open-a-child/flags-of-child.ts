import type { Words } from '#platform/words/index.ts';
import type { Fact } from '../facts/fact.ts';
import { linesOf } from '../facts/fact-lines.ts';
import { saySaid } from '../facts/fact-in-words.ts';
import { oddOf } from '../facts/odd.ts';

interface FlagOfChild {
  text: string;
  /** 'To be looked at again: 3 days late'; '' while its day has not come. */
  late: string;
}

/** What everybody must know to keep the child, or a worker, safe; those to be looked at again first. */
export function flagsOfChild(words: Words, facts: readonly Fact[], today: string): FlagOfChild[] {
  return linesOf(facts, {}, today)
    .current.filter(({ kind }) => kind === 'flag')
    .map((line) => ({
      text: saySaid(words, 'flag', line.said),
      late: oddOf(words, line, today)?.sentence ?? '',
    }))
    .toSorted((one, other) => Number(other.late !== '') - Number(one.late !== ''));
}
