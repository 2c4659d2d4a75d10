import { randomUUID } from 'node:crypto';
import { putHold } from '#modules/information-rights/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { Storyteller } from './storyteller.ts';

/** Has the data protection officer hold what is kept of one child, as a court has asked; the review of the hold was due yesterday. */
export async function holdWhatACourtAsksFor(story: Storyteller): Promise<void> {
  const [childId = ''] = story.childIds(['MV59651']);
  const at = momentOf(dayAfter(story.today, -95), '10:20');
  await story.as('Ignatius Wemblow', at, ({ tx, partnershipId, userId }) =>
    putHold(tx, {
      ...{ holdId: randomUUID(), childId, partnershipId, userId, at },
      reason: 'Family court, case MV26C00217: the court may ask for everything until it has decided.',
      askedBy: 'Verity Lockhamstead, legal services',
      reviewOn: dayAfter(story.today, -1),
    }),
  );
}
