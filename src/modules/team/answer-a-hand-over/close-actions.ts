import { endAction, listActionsOfSources, markActionDone } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';

/** What the viewer was asked is done; when the hand-over is over, what the other was asked ends, with why. */
export async function closeActions(
  { tx, viewer, today }: Pick<Visit, 'tx' | 'today'> & { viewer: Pick<Visit['viewer'], 'userId'> },
  handOverId: string,
  over: string | undefined,
): Promise<void> {
  for (const action of await listActionsOfSources(tx, [handOverId])) {
    if (action.doneOn !== null || action.endedOn !== null) continue;
    if (action.ownerUserId === viewer.userId) await markActionDone(tx, action, viewer.userId, today);
    else if (over !== undefined) await endAction(tx, action.actionId, today, over);
  }
}
