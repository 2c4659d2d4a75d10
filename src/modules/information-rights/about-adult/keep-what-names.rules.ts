import type { RecordPassage } from '#practice/whole-record/index.ts';
import { countPlaces } from '../third-parties/find-others.rules.ts';

/** What stands where lines were about the child alone. */
const LEFT_OUT = '…';

/**
 * Of a passage about a child, what concerns whoever has one of the names: the lines in which a name stands, and all of it where what it is
 * called holds the name. Undefined where no name stands. Names are compared as whole words, whatever their capitals.
 */
export function keepWhatNames(passage: RecordPassage, names: readonly string[]): RecordPassage | undefined {
  const isNamed = (text: string) => names.some((name) => countPlaces(text.normalize('NFC'), name) > 0);
  if (isNamed(passage.label)) return passage;
  if (!isNamed(passage.text)) return undefined;
  const lines = passage.text.split('\n');
  const kept = lines.map((line) => (isNamed(line) ? line : LEFT_OUT));
  // A name that runs over the end of a line stands in no single one: then nothing is cut away.
  if (kept.every((line) => line === LEFT_OUT)) return passage;
  return {
    ...passage,
    text: kept.filter((line, at) => line !== LEFT_OUT || kept[at - 1] !== LEFT_OUT).join('\n'),
  };
}

const MOST = 20;
const SHORTEST = 3;
const LONGEST = 100;

/** The forms of a name from what was typed: one a line, each once; undefined where one is too short or too long, or there are too many. */
export function readNames(...typed: readonly string[]): string[] | undefined {
  const names = typed
    .flatMap((text) => text.split(/[\r\n;]+/u))
    .map((name) => name.normalize('NFC').trim().replaceAll(/\s+/gu, ' '))
    .filter((name) => name !== '');
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const isRight = (name: string) =>
    name.length <= LONGEST && (name.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST;
  return once.length > 0 && once.length <= MOST && once.every(isRight) ? once : undefined;
}
