import { changeAction, findAction, markActionDone } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { addFollowUps, type NewFollowUp } from '../signposting.queries.ts';
import type { Signposting } from '../signposting.ts';

/** Who keeps it, in which transaction, when. */
export type Keeper = Pick<Visit, 'tx' | 'now' | 'today'> & { viewer: Pick<Visit['viewer'], 'userId'> };

/**
 * Keeps what came of a signposting; false when somebody else did meanwhile. While something waits, whoever recorded it asks again on that
 * day; else what they were to do is done.
 */
export async function keepFollowUp(
  { tx, now, today, viewer }: Keeper,
  signposting: Pick<Signposting, 'signpostingId' | 'childId' | 'version' | 'actionId'>,
  said: { followUps: readonly NewFollowUp[]; askAgainOn: string | null },
): Promise<boolean> {
  const { userId } = viewer;
  if (!(await addFollowUps(tx, signposting, said.followUps, { userId, at: now }))) return false;
  const action = await findAction(tx, signposting.actionId);
  if (action === undefined || action.doneOn !== null || action.endedOn !== null) return true;
  if (said.askAgainOn !== null) await changeAction(tx, action.actionId, action.what, said.askAgainOn);
  else await markActionDone(tx, action, userId, today);
  return true;
}
