import { randomUUID } from 'node:crypto';
import { sendLetter } from '#practice/letters/index.ts';
import { pathOf, type Acting } from '../acting.ts';
import type { Escalation } from '../escalation.queries.ts';
import { listReaders } from '../people.queries.ts';

/** What a letter tells of: see the words `escalations.letter.<news>`. */
export type News =
  | 'raised'
  | 'named'
  | 'stage'
  | 'at-risk'
  | 'written'
  | 'proposed'
  | 'refused'
  | 'withdrawal'
  | 'ended'
  | 'no-chair';

/** Writes to people that something happened, with the way there. It says neither what nor about whom: a letter leaves the house. */
export async function tell(
  { tx, viewer, wordsIn, config, now }: Acting,
  escalation: Pick<Escalation, 'childId' | 'escalationId'>,
  userIds: readonly string[],
  news: News,
): Promise<void> {
  const others = [...new Set(userIds)].filter((userId) => userId !== viewer.userId);
  for (const { userId, fullName, language } of await listReaders(tx, others)) {
    const words = wordsIn(language);
    await sendLetter(tx, {
      ...{ partnershipId: viewer.partnershipId, messageId: randomUUID(), toUserId: userId, madeAt: now },
      subject: words.t(`escalations.letter.${news}.subject`),
      body: words.t('escalations.letter.body', {
        name: fullName,
        news: words.t(`escalations.letter.${news}`),
        link: new URL(pathOf(escalation), config.baseUrl).href,
      }),
    });
  }
}
