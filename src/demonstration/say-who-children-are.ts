import { sayOfChild } from '#modules/children/index.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { Storyteller } from './storyteller.ts';
import { thePanel } from './story/the-panel.ts';
import { detailsOf } from './story/details-of-child.ts';

/** Every so many children has a worker who has written down what they know; the others are as the return and the list tell them. */
const EVERY = 4;
/** And those whom the pictures show. */
const always = new Set(['MV35894']);

/** Has workers say what they know of their children: numbers, other names, earlier homes, languages, schools, flags. */
export async function sayWhoChildrenAre(story: Storyteller): Promise<void> {
  const at = momentOf(dayAfter(story.today, -12), '16:05');
  const workers = await story.as(thePanel.coordinator, at, ({ tx }) => listWorkers(tx));
  const known = workers.filter(({ localId }, index) => index % EVERY === 0 || always.has(localId));
  for (const [index, { childId, localId, worker }] of known.entries()) {
    await story.as(worker, at, async (teller) => {
      for (const { changes, ...each } of detailsOf(index, story.today, always.has(localId)))
        await sayOfChild(teller, childId, each, changes);
    });
  }
}
