import { conflictPage, type Answer, type Visit } from '#platform/web/visit.ts';
import { findMove } from './move.queries.ts';
import { moveHref, type OpenedMove } from './open-moves.ts';

/** Somebody was quicker: how the move stands now, and what was typed. */
export async function isOver(
  { tx, words, now }: Visit,
  { move }: OpenedMove,
  said: string,
  typed: string,
): Promise<Answer> {
  const current = (await findMove(tx, move.moveId)) ?? move;
  return conflictPage('platform/web/errors/conflict.njk', {
    by: current.endedByName ?? current.toAgreedByName ?? current.fromAgreedByName ?? current.proposedByName,
    at: current.endedAt ?? current.toAgreedAt ?? now,
    currentHref: moveHref(move),
    fields: [
      { label: words.t('levels.state'), theirs: words.t(`levels.state.${current.state}`), yours: said },
      { label: words.t('levels.move.endedBecause'), theirs: current.endedBecause ?? '', yours: typed },
    ],
  });
}
