import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { listToInvite, listChairs, listAgencies } from './agency.queries.ts';
export { arrangeConference } from './arrange-a-conference/arrange-conference.ts';
export { protectionBesideChild } from './beside-the-child/beside-the-child.ts';
export { addCoreGroup, sayOfConference } from './conference.queries.ts';
export { decideConference } from './decide-a-conference/decide-conference.ts';
export { addDiscussion, closeEnquiry, decideDiscussion, sayOfDiscussion } from './discussion.queries.ts';
export { readPath } from './path.queries.ts';
export type { Category } from './protection.ts';

export const conferencesModule: Module = { name: 'conferences', routes, permissions, words: { en, cy } };
