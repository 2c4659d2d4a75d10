import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { referBesideChild } from './beside-the-child/beside-the-child.ts';
export type { Acting } from './acting.ts';
export { referenceOf } from './referral.ts';
export { askThem } from './ask-agencies/ask-them.ts';
export { decideIt } from './decide-a-referral/decide-it.ts';
export { addMessage } from './message.queries.ts';
export { answerRequest, listRequests } from './request.queries.ts';
export type { Band, Outcome, ReferredChild } from './referral.ts';
export { clockModel, particularsOf, sayName, sayReferredChild, sayWhyAsked } from './say-referral.ts';
export { firstDue, momentOfDue, responseDue, settingsOf } from './due.ts';
export type { Written } from './referral.queries.ts';
export { refer, type NamedChild } from './send-a-referral/send-draft.ts';
export { askWhich, knownOf, readWhich, searchWhich, tiedBy } from './name-a-child/which-child.ts';
export type { KnownOfChild } from './name-a-child/read-child.ts';
export { bandIt } from './set-a-band/band-it.ts';
export { tieIt } from './tie-a-child/tie-it.ts';
export { addFields, likelyItems, whoItMayBe } from './weigh-a-referral/who-it-may-be.ts';
export { findReferral, listReferredChildren } from './referral.queries.ts';

export const referralsModule: Module = { name: 'referrals', routes, permissions, words: { en, cy } };
