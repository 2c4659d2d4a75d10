import type { Words } from '#platform/words/index.ts';
import { sayChild } from '../say-look.ts';
import type { Unusual } from './unusual.ts';

/** What was unusual, in a sentence with its figures. */
export function sayUnusual(
  words: Words,
  { kind, figures, localId }: Pick<Unusual, 'kind' | 'figures' | 'localId'>,
): string {
  const number = (name: string) => Number(figures[name] ?? 0);
  const time = (name: string) => words.time(String(figures[name] ?? '00:00'));
  return words.t(`looks.found.${kind}`, {
    child: sayChild(words, localId),
    children: number('children'),
    usual: number('usual'),
    count: number('looks'),
    refused: number('refused'),
    first: time('first'),
    last: time('last'),
  });
}
