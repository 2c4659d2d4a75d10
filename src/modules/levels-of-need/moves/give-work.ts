import { randomUUID } from 'node:crypto';
import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { endAction, listActionsOfSources, markActionDone, setAction } from '#practice/actions/index.ts';
import { addCalendarDays, dueDate, shippedCalendar, type LimitKey } from '#practice/clocks/index.ts';
import type { Move } from '../levels.ts';
import { findMove } from './move.queries.ts';
import { moveHref } from './open-moves.ts';

/** Who acts, in which transaction, when; a visit and the story of the demonstration are one. */
export type Acting = Pick<Visit, 'tx' | 'now' | 'today' | 'words'> & {
  viewer: Pick<Viewer, 'userId' | 'partnershipId' | 'nation'>;
};

/** After a proposal or an answer: who must do the next thing has it on My work, and what was asked before is over. */
export async function giveNextWork(acting: Acting, moveId: string): Promise<void> {
  const move = await findMove(acting.tx, moveId);
  if (move === undefined) throw new Error('the move is not there for who changed it');
  await closeWork(acting, moveId);
  const { fromUserId, toUserId, fromAgreedAt, toAgreedAt, state } = move;
  if (state === 'agreed' && toUserId !== null) await give(acting, move, toUserId, 'level-hand-over');
  if (state !== 'proposed') return;
  const asked = [fromAgreedAt === null ? fromUserId : null, toAgreedAt === null ? toUserId : null];
  for (const userId of new Set(asked))
    if (userId !== null && userId !== acting.viewer.userId)
      await give(acting, move, userId, 'level-move-answer');
}

async function give(
  { tx, now, today, words, viewer }: Acting,
  move: Move,
  ownerUserId: string,
  limit: LimitKey,
): Promise<void> {
  const due = dueDate(limit, today, { calendar: shippedCalendar, nation: viewer.nation });
  const { partnershipId, userId } = viewer;
  const { childId, moveId, because } = move;
  await setAction(tx, {
    ...{ actionId: randomUUID(), partnershipId, childId, ownerUserId, why: because },
    what: words.t(`levels.action.${limit}`),
    // Where the bank holidays are not known yet, as if there were none.
    dueOn: due.known ? due.date : addCalendarDays(today, 14),
    ...{ sourceKind: 'level-move', sourceId: moveId, needsAnswer: true, link: moveHref(move) },
    ...{ setBy: userId, setAt: now },
  });
}

/** What the viewer was asked is done; what others were asked ends. */
async function closeWork({ tx, today, viewer, words }: Acting, moveId: string): Promise<void> {
  for (const action of await listActionsOfSources(tx, [moveId])) {
    if (action.doneOn !== null || action.endedOn !== null) continue;
    if (action.ownerUserId === viewer.userId) await markActionDone(tx, action, viewer.userId, today);
    else await endAction(tx, action.actionId, today, words.t('levels.action.over'));
  }
}
