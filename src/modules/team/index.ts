import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { joinTheTeam } from './add-to-the-team/join-the-team.ts';
export { closeActions } from './answer-a-hand-over/close-actions.ts';
export { teamBesideChild } from './beside-the-child/beside-the-child.ts';
export { leaveTheTeam } from './end-a-place/leave-the-team.ts';
export { answerHandOver } from './hand-over.queries.ts';
export { askToLead } from './hand-over-the-lead/ask-to-lead.ts';
export { findColleague } from './member.queries.ts';
export type { Team } from './team.queries.ts';
export { readTeam } from './team.queries.ts';
export type { Member, Seat } from './team.ts';
export { mayLead, seatsFor } from './team.ts';

export const teamModule: Module = { name: 'team', routes, permissions, words: { en, cy } };
