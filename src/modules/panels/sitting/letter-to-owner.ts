import { randomUUID } from 'node:crypto';
import { sendLetter } from '#practice/letters/index.ts';
import type { Arranger } from '../arrange/arranger.ts';
import { listColleagues } from '../arrange/people.queries.ts';

/** Tells somebody that a panel recommends something to them, changed it, or took it back. The letter says neither what nor about whom. */
export async function writeToOwner(
  arranger: Arranger,
  { recommendationId, ownerUserId, dueOn }: { recommendationId: string; ownerUserId: string; dueOn: string },
  tells: 'made' | 'changed' | 'withdrawn',
): Promise<void> {
  const { tx, partnershipId, baseUrl, now } = arranger;
  const [owner] = await listColleagues(tx, [ownerUserId]);
  if (owner === undefined) return;
  const words = arranger.wordsIn(owner.language);
  const told = {
    name: owner.fullName,
    due: words.date(dueOn),
    link: `${baseUrl}/recommendations/${recommendationId}`,
  };
  await sendLetter(tx, {
    partnershipId,
    messageId: randomUUID(),
    toUserId: ownerUserId,
    subject: words.t(`panels.sitting.letter.${tells}.subject`, told),
    body: words.t(`panels.sitting.letter.${tells}.body`, told),
    madeAt: now,
  });
}
