import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { listDocumentsOf } from './about-child.queries.ts';

/** The files kept against the child, by name. What is in them is read, and given, beside this record. */
export const aboutChild: AboutChild = {
  tables: ['documents.document'],
  read: async (tx, words, childId) => {
    const documents = await listDocumentsOf(tx, childId);
    return [
      {
        title: words.t('actions.about.files'),
        passages: documents.map(({ fileName, addedByName, addedAt, children }) => ({
          ...passage(
            words.t('actions.about.file', { date: words.dateTime(addedAt), name: addedByName }),
            fileName,
          ),
          ...(children > 1 ? { isAboutOthers: true as const } : {}),
        })),
      },
    ];
  },
};
