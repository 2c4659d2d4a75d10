import { randomUUID } from 'node:crypto';
import { childAsked, makeTheRecord, takeRequest } from '#modules/information-rights/index.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import type { App } from '../app.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { Storyteller } from './storyteller.ts';

/** How many days before "today" a mother asked what is kept about her daughter. */
const askedDaysAgo = 26;

/** Has the data protection officer take a request for data, and the partnership's system account put the record together. */
export async function takeAnAccessRequest({ house }: App, story: Storyteller): Promise<void> {
  const receivedOn = dayAfter(story.today, -askedDaysAgo);
  const at = momentOf(receivedOn, '11:30');
  const accessRequestId = randomUUID();
  const { id: partnershipId } = marloweVale;
  await story.as('Ignatius Wemblow', at, async ({ tx, viewer, words }) => {
    const child = await childAsked(tx, words, 'MV35894', receivedOn);
    if (child === undefined) throw new Error('Marlowe Vale has no Zara');
    await takeRequest(tx, {
      ...{ accessRequestId, ...child, words, at, receivedOn, language: 'en' },
      ...{ askedBy: 'Samina Qureshabad', askedAs: 'parent', proof: 'passport', proofSeenOn: receivedOn },
      viewer: { ...viewer, nation: 'england' },
    });
  });
  const wordsIn = (language: string) => house.wordsIn(language === 'cy' ? 'cy' : 'en');
  await inPartnership(house.database.app, partnershipId, at, (tx, by) =>
    makeTheRecord(tx, { partnershipId, accessRequestId, wordsIn, by, at }),
  );
}
