import { reasonAct } from '../forms/reason-act.ts';
import { takeToNextStage } from './move-on.ts';

/** A side does not wait for the time to be up: it says why, and the next stage begins. */
export const { show, submit } = reasonAct({
  name: 'moveOn',
  at: 'next-stage',
  may: ({ mayMoveOn }) => mayMoveOn,
  does: async (visit, { escalation }, because) => {
    const how = await takeToNextStage(visit, escalation, { because, countsFrom: visit.today });
    if (how === 'done' || how === 'no') return how;
    return how === 'last' ? 'no' : 'overtaken';
  },
});
