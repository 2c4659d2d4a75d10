import type { Part } from '#platform/web/house.ts';
import { pathOf, sayLevel } from '../levels.ts';
import { listMoves } from '../moves/move.queries.ts';
import { levelsPath, moveHref } from '../moves/open-moves.ts';
import { readScheme } from '../scheme/scheme.queries.ts';

/** The level of need a child is at, and a move that waits, on the page of the child. */
export const levelBesideChild: Part = {
  may: 'levels.view',
  view: 'modules/levels-of-need/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words, today }, { id }) => {
    const moves = await listMoves(tx, id);
    const { everNamed } = await readScheme(tx, today);
    const last = pathOf(moves).at(-1);
    const waiting = moves.find(({ state }) => state === 'proposed' || state === 'agreed');
    return {
      href: levelsPath(id),
      level: sayLevel(words, everNamed, last?.toLevel ?? null),
      since: last?.metOn == null ? '' : words.t('levels.since', { date: words.date(last.metOn) }),
      waiting:
        waiting === undefined
          ? null
          : {
              href: moveHref(waiting),
              said: words.t(`levels.waiting.${waiting.state}`, {
                level: sayLevel(words, everNamed, waiting.toLevel),
              }),
            },
    };
  },
};
