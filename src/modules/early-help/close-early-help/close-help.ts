import type { Visit } from '#platform/web/visit.ts';
import { endAction, listActionsOfSources } from '#practice/actions/index.ts';
import type { Help } from '../early-help.ts';
import { closeHelp, type Closing } from '../help.queries.ts';

/** Who closes, in which transaction, when. */
export type Closer = Pick<Visit, 'tx' | 'now' | 'today' | 'words'> & {
  viewer: Pick<Visit['viewer'], 'userId'>;
};

/** Closes it, and ends what was still to be done for it. False: somebody changed it meanwhile, or it is over, and nothing was done. */
export async function closeIt(
  { tx, now, today, viewer, words }: Closer,
  help: Pick<Help, 'helpId' | 'version'>,
  end: Omit<Closing, 'by' | 'at'>,
): Promise<boolean> {
  if (!(await closeHelp(tx, help, { ...end, by: viewer.userId, at: now }))) return false;
  for (const action of await listActionsOfSources(tx, [help.helpId]))
    if (action.doneOn === null && action.endedOn === null)
      await endAction(tx, action.actionId, today, words.t(`earlyHelp.outcome.${end.outcome}`));
  return true;
}
