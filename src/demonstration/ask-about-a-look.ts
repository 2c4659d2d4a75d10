import { randomUUID } from 'node:crypto';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { addUnusual, askWhy, findLook } from '#modules/looks/index.ts';
import { findLatestEvent } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { personNamed, type Storyteller } from './storyteller.ts';

const curious = 'Paula Dunkerswick';
const officer = 'Ignatius Wemblow';
const tries = ['21:40', '21:41', '21:41', '21:43', '21:47'];

/**
 * A police officer who sits on no panel tries one evening to open a child whom a panel has heard, and is not shown anything. It is listed as
 * unusual the next morning, and the data protection officer asks why. Nobody has answered yet.
 */
export async function askAboutALook(story: Storyteller): Promise<void> {
  const evening = dayAfter(story.today, -2);
  const childIds = story.childIds(['MV35894']);
  for (const time of tries)
    await story.as(curious, momentOf(evening, time), ({ tx, partnershipId, userId, now }) =>
      recordEvent(tx, {
        partnershipId,
        userId,
        act: 'child viewed',
        outcome: 'not-found',
        childIds,
        subject: childIds[0],
        detail: { why: 'no-access' },
        at: now,
      }),
    );
  const { id: userId } = personNamed(curious);
  await story.as(officer, momentOf(dayAfter(evening, 1), '09:10'), async (teller) => {
    const { tx, partnershipId, viewer, now, words } = teller;
    const listed = { partnershipId, unusualId: randomUUID(), day: evening, foundAt: now };
    const figures = { refused: tries.length, children: 1 };
    await addUnusual(tx, { userId, kind: 'refused', childId: null, figures }, listed);
    const look = await findLook(tx, await findLatestEvent(tx, userId));
    if (look === undefined) throw new Error('the look is not there to be asked about');
    const asking = { ...teller, viewer: { ...viewer, fullName: officer } };
    await askWhy(asking, look, words.t('looks.question.suggested'), dayAfter(story.today, 4));
  });
}
