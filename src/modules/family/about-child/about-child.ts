import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { tellHistory } from '../read-family-history/tell-history.ts';

/** Everything that was ever written down of the child's family and network, corrected things too; it is about the others as well. */
export const aboutChild: AboutChild = {
  tables: ['family.person', 'family.link_version', 'family.father_answer'],
  read: async (tx, words, childId) => {
    const told = await tellHistory(tx, words, { childId, childName: words.t('family.record.child') });
    return [
      {
        title: words.t('children.tab.family'),
        passages: told.map(({ at, by, about, change, because, lines }) => ({
          ...passage(
            `${words.dateTime(at)}, ${words.t(`family.history.${change}`)}: ${about}`,
            ...lines.map(
              ({ label, now }) => `${label}: ${now === '' ? words.t('family.history.gone') : now}`,
            ),
            because === '' ? null : words.t('family.history.because', { because }),
            words.t('family.history.writtenBy', { name: by }),
          ),
          isAboutOthers: true as const,
        })),
      },
    ];
  },
};
