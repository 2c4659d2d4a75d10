import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { sayOutcome, saySignposting } from '../say-signposting.ts';
import { listFollowUps, listSignpostings } from '../signposting.queries.ts';

/** Where the family was signposted, why, agreed with whom, and every time somebody asked what came of it; it is about the family too. */
export const aboutChild: AboutChild = {
  tables: ['directory.signposting', 'directory.signposted_service', 'directory.follow_up'],
  read: async (tx, words, childId) => {
    const signpostings = (await listSignpostings(tx, childId)).toReversed();
    const followUps = await listFollowUps(tx, childId);
    return [
      {
        title: words.t('directory.signposted.title'),
        passages: [
          ...signpostings.map((one) => {
            const { need, because, agreedWith, contactBy, recordedByName, agencyName, recordedAt, services } =
              saySignposting(words, one);
            return passage(
              `${words.t('directory.signposted.title')}: ${need}, ${words.dateTime(recordedAt)}`,
              services.map(({ name, organisation }) => `${name}, ${organisation}`).join('; '),
              because,
              words.t('directory.signposted.agreed', { who: agreedWith }),
              contactBy,
              `${recordedByName}, ${agencyName}`,
            );
          }),
          ...followUps.map(({ serviceName, outcome, whyNot, note, byName, at }) =>
            passage(
              `${serviceName}, ${words.dateTime(at)}`,
              sayOutcome(words, { outcome, whyNot }),
              note === '' ? null : note,
              byName,
            ),
          ),
        ],
      },
    ];
  },
};
