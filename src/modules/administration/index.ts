import type { Module } from '#platform/web/house.ts';
import { tasks } from './administration.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutColleague } from './about-colleague/about-colleague.ts';
export { addAgency } from './agencies/agency.queries.ts';
export { terms } from './agencies/terms.ts';
export type { InvitationRow } from './lists/invitation-row.ts';
export { keepList } from './lists/list.queries.ts';
export { invite } from './people/inviting.ts';
export type { Inviter } from './people/inviting.ts';
export { beginReviews } from './reviews/begin-reviews.queries.ts';
export { followReviews } from './reviews/follow-reviews.ts';
export { confirmPerson, listReviews } from './reviews/review.queries.ts';

export const administrationModule: Module = {
  name: 'administration',
  routes,
  permissions,
  words: { en, cy },
  tasks,
};
