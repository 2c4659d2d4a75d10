import { noteLook } from '#modules/children/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { StoryCase } from './story/story-case.ts';
import type { Storyteller } from './storyteller.ts';

/** Before the latest return was loaded, so that there is something new for everybody. */
const lookedDaysAgo = 19;

/** Has the worker and the manager of a family look at its children once, so that their pages can say what is new since. */
export async function lookIn(story: Storyteller, { children, presenters }: StoryCase): Promise<void> {
  const at = momentOf(dayAfter(story.today, -lookedDaysAgo), '08:50');
  for (const name of presenters.slice(0, 2))
    await story.as(name, at, async ({ tx, viewer, now }) => {
      for (const childId of story.childIds(children)) {
        await noteLook(tx, viewer, childId, now);
        await recordEvent(tx, {
          partnershipId: viewer.partnershipId,
          userId: viewer.userId,
          act: 'child viewed',
          outcome: 'done',
          childIds: [childId],
          subject: childId,
          at: now,
        });
      }
    });
}
