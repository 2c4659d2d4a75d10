import type { Words } from '#platform/words/index.ts';
import { sayOwner } from '../say-plan.ts';
import type { SentVersion } from '../version.queries.ts';

/** A version in the list of versions: who published it, to whom it went, who opened it when. */
export function versionModel(words: Words, version: SentVersion) {
  const { number, whatChanged, publishedByName, publishedAt, readers } = version;
  const opened = readers.flatMap((reader) =>
    reader.openedAt === null
      ? []
      : [
          words.t('writtenPlans.readers.one', {
            name: sayOwner(reader),
            date: words.dateTime(new Date(reader.openedAt)),
          }),
        ],
  );
  const waiting = readers.filter(({ openedAt }) => openedAt === null).map(sayOwner);
  return {
    number,
    whatChanged,
    published: words.t('writtenPlans.version.published', {
      ...{ number, name: publishedByName, date: words.dateTime(publishedAt) },
    }),
    opened,
    waiting,
  };
}
