import { dayInLondon } from '#platform/clock.ts';
import type { Part } from '#platform/web/house.ts';
import { mayDo } from '../may-do.ts';
import { listHeld } from '../merge.queries.ts';
import { sayRecord } from '../say-record.ts';

/** That a record holds another one, on the page of the child; nothing where it holds none. */
export const mergedBesideChild: Part = {
  may: 'child.view',
  view: 'modules/merges/beside-the-child/beside-the-child.njk',
  read: async ({ tx, words, today, viewer }, { id }) => {
    const held = await listHeld(tx, id);
    if (held.length === 0) return undefined;
    const mayOpen = mayDo(viewer, 'merge.view');
    return {
      held: held.map((one) => ({
        text: words.t('merges.beside.held', {
          record: sayRecord(words, one, today),
          date: words.date(dayInLondon(one.mergedAt)),
          name: one.mergedByName,
        }),
        numbers: [one.nhsNumber, one.upn].filter((number) => number !== null).join(' · '),
        href: mayOpen ? `/merges/${one.mergeId}` : '',
      })),
    };
  },
};
