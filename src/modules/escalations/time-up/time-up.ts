import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { name, tellDue } from '../act.queries.ts';
import { dueOfStage } from '../due-of-escalation.ts';
import { findEscalation, type Escalation } from '../escalation.queries.ts';
import { takeToNextStage } from '../move-to-next-stage/move-on.ts';
import { listSpeakers } from '../people.queries.ts';
import { currentStage, speakerOf } from '../speakers.ts';
import { countsFrom, isTimeUp } from './stage-due.ts';
import { tell } from '../after-a-change/tell.ts';

/**
 * Looks at one disagreement: tells a day that was not known, asks somebody else where who speaks has no account any more, and takes it to its next
 * stage when the time is up. Done twice, or by two at once, it does nothing more: the database asks which stage it was.
 */
export async function lookAfter(acting: Acting, escalationId: string): Promise<boolean> {
  const escalation = await findEscalation(acting.tx, escalationId);
  if (escalation?.state !== 'open') return false;
  const stage = currentStage(escalation);
  await replaceWhoLeft(acting, escalation);
  if (stage.dueOn === null) {
    await tellDay(acting, escalation);
    return false;
  }
  if (!isTimeUp(stage, acting.now, acting.today)) return false;
  const from = countsFrom(stage.dueOn, acting.today);
  const how = await takeToNextStage(acting, escalation, { because: null, countsFrom: from });
  if (how !== 'done') return false;
  await recordEvent(acting.tx, {
    ...{ partnershipId: acting.viewer.partnershipId, userId: acting.viewer.userId, at: acting.now },
    ...{
      act: 'disagreement stage over',
      outcome: 'done',
      childIds: [escalation.childId],
      subject: escalationId,
    },
    detail: { stage: stage.number },
  });
  return true;
}

async function tellDay(acting: Acting, escalation: Escalation): Promise<void> {
  const stage = currentStage(escalation);
  const { beganAt, countsFrom: from } = stage;
  if (beganAt === null || from === null) return;
  const { dueOn } = dueOfStage(escalation, stage, { beganAt, countsFrom: from });
  if (dueOn === null) return;
  await tellDue(acting.tx, escalation.escalationId, stage.number, dueOn);
  await afterChange(acting, escalation.escalationId);
}

async function replaceWhoLeft(acting: Acting, escalation: Escalation): Promise<void> {
  const { tx } = acting;
  const { childId, escalationId, raisedAgencyId, answersAgencyId } = escalation;
  const { level } = currentStage(escalation);
  if (level === 'independent-chair') return;
  for (const [side, agencyId] of [
    ['raised', raisedAgencyId],
    ['answers', answersAgencyId],
  ] as const) {
    const before = speakerOf(escalation, side);
    if (before?.isActive !== false) continue;
    const [speaker] = await listSpeakers(tx, { childId, agencyId, level, nearUserId: before.userId });
    if (speaker === undefined || (await name(tx, escalationId, side, speaker.userId)) !== 'done') continue;
    await tell(acting, await afterChange(acting, escalationId), [speaker.userId], 'named');
  }
}
