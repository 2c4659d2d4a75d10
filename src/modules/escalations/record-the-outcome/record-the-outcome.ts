import { decide, type Words } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { resolutionAct, tellAll } from '../forms/resolution-act.ts';

/** The independent chair writes down how the meeting ended it. */
export const { show, submit } = resolutionAct({
  ...{ name: 'decide', at: 'outcome' },
  may: (todo) => todo.mayDecide,
  does: recordOutcome,
});

export async function recordOutcome(acting: Acting, escalationId: string, said: Words) {
  const how = await decide(acting.tx, escalationId, said);
  if (how === 'done') await tellAll(acting, escalationId, 'ended');
  return how;
}
