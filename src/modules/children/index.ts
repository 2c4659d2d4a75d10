import type { Module } from '#platform/web/house.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { sayChanges } from './changes.ts';
export { childAge, childLabel, childName, firstName } from './child.ts';
export type { Child, ChildNames } from './child.ts';
export { bannerOf, headOf, openChild } from './child-head/child-head.ts';
export { findChild, findChildren } from './child.queries.ts';
export { audiences, audiencesFrom } from './chronology/chronology-entry.ts';
export type { Audience, Significance, Theme } from './chronology/chronology-entry.ts';
export { addEntry, findStandingEntry } from './chronology/chronology.queries.ts';
export { writeChronologyPdf } from './chronology/chronology-pdf.ts';
export { readTimeline } from './chronology/read-timeline.queries.ts';
export type { TimelineItem } from './chronology/timeline.ts';
export { clockView } from './clock-view.ts';
export { compareReturn } from './compare-return.queries.ts';
export { loadChildren, prepareChildren } from './load.queries.ts';
export { noteLook } from './last-look.queries.ts';
export { comparePeople, loadPeople } from './load-people.queries.ts';
export { protectAddress, readProtection, unprotectAddress } from './protected-address.queries.ts';
export { standByWork } from './stand-by-work.queries.ts';

export const childrenModule: Module = { name: 'children', routes, permissions, words: { en, cy } };
