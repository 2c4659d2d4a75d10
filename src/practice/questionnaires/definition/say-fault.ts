import type { Words } from '#platform/words/index.ts';
import type { Fault } from './strict-reader.ts';

/** What is wrong with a definition and where, in words; the place is as it stands in the file, counted from 0. */
export function sayFault(words: Words, { at, fault, about = '' }: Fault): string {
  return words.t(`questionnaires.fault.${fault}`, {
    at: at === '' ? words.t('questionnaires.fault.whole') : at,
    about,
  });
}
