import { addJob } from '#platform/jobs/index.ts';
import type { Acting } from '../acting.ts';
import { keepAccess } from '../people/bring-to-child.ts';
import { findEscalation, type Escalation } from '../escalation.queries.ts';
import { keepTurns } from '../keep-turns.ts';
import { currentStage } from '../speakers.ts';

/** Whose turn it is, and who sees the child for it. */
export async function followUp(acting: Acting, escalation: Escalation): Promise<void> {
  await keepTurns(acting, escalation);
  await keepAccess(acting, escalation);
}

/** What follows from every change, in the same transaction: who sees the child for it, whose turn it is, and when its stage is to be looked at again. */
export async function afterChange(acting: Acting, escalationId: string): Promise<Escalation> {
  const { tx, viewer } = acting;
  const escalation = await findEscalation(tx, escalationId);
  if (escalation === undefined) throw new Error('what was changed is not there');
  if (escalation.isNearChild) await followUp(acting, escalation);
  // Who does not see the child can put nobody next to the child, nor ask anybody: the account of the jobs does it for them.
  else
    await addJob(tx, 'escalation-follow-up', {
      ...{ partnershipId: viewer.partnershipId, escalationId, byUserId: viewer.userId },
    });
  const { dueAt } = currentStage(escalation);
  if (escalation.state === 'open' && dueAt !== null)
    await addJob(
      tx,
      'escalation-time-up',
      { partnershipId: viewer.partnershipId, escalationId },
      // A moment later: until then the time is not up.
      { onceKey: `escalation-time-up:${escalationId}`, runAt: new Date(dueAt.getTime() + 1000) },
    );
  return escalation;
}
