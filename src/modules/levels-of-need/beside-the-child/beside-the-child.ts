import type { Part } from '#platform/web/house.ts';
import { readStanding } from '../moves/move.queries.ts';
import { levelsPath, moveHref } from '../moves/open-moves.ts';

/** The level of need a child is at, and a move that waits, on the page of the child. */
export const levelBesideChild: Part = {
  may: 'levels.view',
  view: 'modules/levels-of-need/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words }, { id }) => {
    const { level, waiting } = await readStanding(tx, id);
    return {
      href: levelsPath(id),
      level: level === null ? words.t('levels.notSaid') : level.name[words.language],
      since: level?.metOn == null ? '' : words.t('levels.since', { date: words.date(level.metOn) }),
      waiting:
        waiting === null
          ? null
          : {
              href: moveHref({ childId: id, moveId: waiting.moveId }),
              said: words.t(`levels.waiting.${waiting.state}`, { level: waiting.name[words.language] }),
            },
    };
  },
};
