import { sayAtRisk } from '../act.queries.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { dueOfStage } from '../due-of-escalation.ts';
import { reasonAct } from '../forms/reason-act.ts';
import { currentStage, takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

/** Somebody says that the child is at risk now: from here on the stages that are left share the hours of the fast path. */
export const { show, submit } = reasonAct({
  name: 'atRisk',
  at: 'at-risk',
  may: ({ maySayAtRisk }) => maySayAtRisk,
  does: async (visit, { escalation }, because) => {
    const { now, today } = visit;
    const fast = { ...escalation, atRiskAt: now };
    const due = dueOfStage(fast, currentStage(escalation), { beganAt: now, countsFrom: today });
    const how = await sayAtRisk(visit.tx, escalation.escalationId, because, due);
    if (how !== 'done') return how === 'over' ? 'overtaken' : 'no';
    const after = await afterChange(visit, escalation.escalationId);
    await tell(
      visit,
      after,
      takingPart(after).map(({ userId }) => userId),
      'at-risk',
    );
    return 'done';
  },
});
