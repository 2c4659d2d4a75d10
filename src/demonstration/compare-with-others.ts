import { decideComparison } from '#modules/indicators/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { Storyteller } from './storyteller.ts';

/** A made-up authority has no published figures: those of Kirklees, which every reader may check, stand for it, beside five others like it. */
const ownArea = 'Kirklees';
const neighbours = ['Bolton', 'Bury', 'Calderdale', 'Dudley', 'Rochdale'];

/** Has quality assurance say whom the partnership compares itself with. */
export async function compareWithOthers(story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -40), '10:15');
  await story.as('Yusuf Adeyarin', at, async ({ tx, userId }) => {
    await decideComparison(tx, { after: 0, ownArea, neighbours, by: userId, at });
  });
}
