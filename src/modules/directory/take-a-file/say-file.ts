import type { Words } from '#platform/words/index.ts';
import { LARGEST_FILE, MOST_SERVICES } from '../open-referral/limits.ts';
import type { Wrong } from '../open-referral/from-open-referral.ts';
import type { FileRefused } from '../open-referral/service-file.ts';

/** Why nothing of a file can be read, and what to do. */
export function sayRefused(words: Words, { refused, line }: FileRefused): string {
  const megabytes = LARGEST_FILE / 1024 ** 2;
  return words.t(`directory.import.refused.${refused}`, { line: line ?? 0, megabytes, most: MOST_SERVICES });
}

/** What is wrong with a record, and what to do: 'minimum_age: give a number from 0 to 120'. */
export function sayWrong(words: Words, { where, what }: Wrong): string {
  const said = words.t(`directory.import.wrong.${what}`);
  return where === '' ? said : words.t('directory.import.wrong', { where, what: said });
}
