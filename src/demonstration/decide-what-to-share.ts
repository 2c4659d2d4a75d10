import { writeDecision } from '#modules/sharing/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { decisionsToShare } from './story/decisions-to-share.ts';
import type { Storyteller } from './storyteller.ts';

/** Has a worker write down what was shared about a child and what was not. */
export async function decideWhatToShare(story: Storyteller): Promise<void> {
  for (const { by, child, daysAgo, said, proposedBasis, hadDuty } of decisionsToShare) {
    const decidedOn = dayAfter(story.today, -daysAgo);
    const [childId = ''] = story.childIds([child]);
    const answers = { ...said, decidedOn, decidedBy: by };
    await story.as(by, momentOf(decidedOn, '15:20'), (teller) =>
      writeDecision(teller, childId, { answers, proposedBasis, hadDuty }),
    );
  }
}
