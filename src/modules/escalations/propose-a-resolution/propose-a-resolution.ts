import { propose, type Words } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { resolutionAct, tellAll } from '../forms/resolution-act.ts';

/** Proposes words that would end it: they hold when both sides have signed. Where another proposal waits, both are shown. */
export const { show, submit } = resolutionAct({
  ...{ name: 'propose', at: 'propose' },
  may: (todo) => todo.mayPropose,
  does: proposeResolution,
});

/** Keeps a proposal and asks whoever has not signed it. */
export async function proposeResolution(acting: Acting, escalationId: string, proposed: Words) {
  const how = await propose(acting.tx, escalationId, proposed);
  if (how === 'done') await tellAll(acting, escalationId, 'proposed');
  return how;
}
