import { withdraw } from '../act.queries.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { reasonAct } from '../forms/reason-act.ts';
import { takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

/** The side that raised it takes it back, with why: it ends when the other side knows. */
export const { show, submit } = reasonAct({
  name: 'takeBack',
  at: 'take-back',
  may: ({ mayWithdraw }) => mayWithdraw,
  does: async (visit, { escalation }, because) => {
    const how = await withdraw(visit.tx, escalation.escalationId, because);
    if (how !== 'done') return how === 'over' ? 'overtaken' : 'no';
    const after = await afterChange(visit, escalation.escalationId);
    await tell(
      visit,
      after,
      takingPart(after).map(({ userId }) => userId),
      'withdrawal',
    );
    return 'done';
  },
});
