import type { Part } from '#platform/web/house.ts';
import { listHelps } from '../help.queries.ts';
import { listPath, pathOf } from '../open-help/opened.ts';

/** The early help a child has, on the page of the child, with when the team meets next. */
export const earlyHelpBesideChild: Part = {
  may: 'early-help.view',
  view: 'modules/early-help/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words }, { id }) => {
    const helps = await listHelps(tx, id);
    const open = helps.find(({ state }) => state === 'open');
    const before = helps.filter(({ state }) => state === 'closed').length;
    return {
      href: open === undefined ? listPath(id) : pathOf(open),
      said:
        open === undefined
          ? words.t('earlyHelp.beside.none')
          : words.t('earlyHelp.line.open', { from: words.date(open.openedOn), to: '' }),
      dueOn: open?.meetingDueOn ?? null,
      before: before === 0 ? '' : words.t('earlyHelp.beside.before', { count: before }),
    };
  },
};
