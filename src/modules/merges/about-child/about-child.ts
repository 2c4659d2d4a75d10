import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { listMergesAbout } from './about-child.queries.ts';

/** Which other records were merged with this one, and why; what each said is told with it. */
export const aboutChild: AboutChild = {
  tables: ['merges.merge', 'access.merged_child'],
  read: async (tx, words, childId) => [
    {
      title: words.t('merges.about.title'),
      passages: (await listMergesAbout(tx, childId)).map((merge) =>
        passage(
          words.t(merge.isKept ? 'merges.about.kept' : 'merges.about.merged', {
            localId: merge.otherLocalId,
          }),
          words.dateTime(merge.mergedAt),
          merge.because,
          merge.undoneAt === null
            ? null
            : words.t('merges.about.undone', { at: words.dateTime(merge.undoneAt) }),
          merge.undoneBecause,
        ),
      ),
    },
  ],
};
