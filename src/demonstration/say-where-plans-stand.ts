import {
  addDismissal,
  addProfessionalView,
  addThinkingRequest,
  findWhyStuck,
} from '#modules/panels/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { dismissed, statedViews, timeToThink } from './story/what-was-said.ts';
import type { Storyteller, Teller } from './storyteller.ts';

/** Has chairs, managers and workers say what the dates of a plan cannot say. */
export async function sayWherePlansStand(story: Storyteller): Promise<void> {
  for (const said of statedViews) {
    const statedOn = dayAfter(story.today, -said.daysAgo);
    await story.as(said.by, momentOf(statedOn, '16:10'), async (teller) => {
      for (const childId of story.childIds(said.children)) await stateView(teller, childId, said);
    });
  }
  await dismissOne(story);
  const askedOn = dayAfter(story.today, -timeToThink.daysAgo);
  const [childId = ''] = story.childIds([timeToThink.child]);
  await story.as(timeToThink.by, momentOf(askedOn, '12:50'), ({ tx, viewer }) =>
    addThinkingRequest(tx, viewer, { childId, why: timeToThink.why, askedOn }),
  );
}

async function stateView(
  { tx, viewer, today, now }: Teller,
  childId: string,
  { criterion, view, because }: (typeof statedViews)[number],
): Promise<void> {
  const why = await findWhyStuck(tx, childId, today);
  const planId = why?.findings.find((finding) => finding.criterion === criterion)?.planId;
  if (planId == null) throw new Error(`a plan does not meet the dates of ${criterion} on ${today}`);
  await addProfessionalView(tx, viewer, {
    childId,
    planId,
    criterion,
    view,
    statedOn: today,
    because,
    at: now,
  });
}

async function dismissOne(story: Storyteller): Promise<void> {
  const { by, child, criterion, reason, daysAgo, forDays } = dismissed;
  const dismissedOn = dayAfter(story.today, -daysAgo);
  const [childId = ''] = story.childIds([child]);
  await story.as(by, momentOf(dismissedOn, '09:05'), ({ tx, viewer }) =>
    addDismissal(tx, viewer, {
      childId,
      criterion,
      reason,
      dismissedOn,
      until: dayAfter(dismissedOn, forDays),
    }),
  );
}
