import { isRole } from '#platform/access/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Change } from './change.ts';

/** What was done, in a few words: 'Given the role Panel member'. */
export function sayChange(words: Words, { act, detail }: Pick<Change, 'act' | 'detail'>): string {
  const what = isRole(detail) ? words.t(`administration.role.${detail}`) : detail;
  if (act === 'team-changed' && detail === '') return words.t('administration.change.team-left');
  return words.t(`administration.change.${act}`, { what });
}
