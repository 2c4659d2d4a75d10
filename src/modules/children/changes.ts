import type { Words } from '#platform/words/index.ts';

/** What happened to a child's record since somebody last looked. */
export interface Changes {
  /** Null: they never did. */
  lastLook: Date | null;
  /** Entries that others wrote since. */
  added: number;
  /** When the return or the people file last changed the record. */
  updatedAt: Date;
}

/** One line: '2 new chronology entries, and the return changed something, since you last looked on 3 November 2026, 2pm'. */
export function sayChanges(words: Words, { lastLook, added, updatedAt }: Changes): string {
  if (lastLook === null) return words.t('children.changes.neverLooked');
  const when = words.dateTime(lastLook);
  const isUpdated = updatedAt > lastLook ? 'yes' : 'no';
  return words.t('children.changes.since', { when, added, isUpdated });
}
