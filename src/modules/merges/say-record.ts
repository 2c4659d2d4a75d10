import type { Words } from '#platform/words/index.ts';
import { childLabel } from '#modules/children/index.ts';
import type { NamesOfRecord } from './merge.ts';

/** 'Ffion Prys, 11 years', with its local id: two records of one child have one name. */
export function sayRecord(words: Words, record: NamesOfRecord, today: string): string {
  return words.t('merges.record', {
    name: childLabel(record, words, today),
    localId: record.localId,
  });
}
