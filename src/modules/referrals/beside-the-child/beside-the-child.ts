import type { Part } from '#platform/web/house.ts';

/** The way to refer the child to the front door, on the page of the child. */
export const referBesideChild: Part = {
  may: 'child.view',
  view: 'modules/referrals/beside-the-child/beside-the-child.njk',
  read: (_visit, { id }) => Promise.resolve({ childId: id }),
};
