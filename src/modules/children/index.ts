import type { Module } from '#platform/web/house.ts';
import { tasks } from './children.jobs.ts';
import { permissions } from './permissions.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { addChild } from './add-a-child/find-possible.queries.ts';
export { endAgencyNumber, keepAgencyNumber } from './change-details/agency-number.ts';
export { sayOfChild } from './change-details/say-of-child.ts';
export { sayChanges } from './changes.ts';
export { childAge, childLabel, childName, firstName } from './child.ts';
export type { Child, ChildNames } from './child.ts';
export { bannerOf, headOf, openChild } from './child-head/child-head.ts';
export type { ChildHead } from './child-head/child-head.ts';
export { findChild, findChildren, searchChildren } from './child.queries.ts';
export { audiences, audiencesFrom } from './chronology/chronology-entry.ts';
export type { Audience, Significance, Theme } from './chronology/chronology-entry.ts';
export { addEntries } from './chronology/add-entries.queries.ts';
export { addEntry, findStandingEntry } from './chronology/chronology.queries.ts';
export { writeChronologyPdf } from './chronology/chronology-pdf.ts';
export { readTimeline } from './chronology/read-timeline.queries.ts';
export type { TimelineItem } from './chronology/timeline.ts';
export { readHeard } from './voice/read-heard.queries.ts';
export { addVoice, addVoiceAnswer } from './voice/voice.queries.ts';
export { addEntryList } from './merge-a-list/entry-list.queries.ts';
export { clockView } from './clock-view.ts';
export { compareReturn } from './compare-return.queries.ts';
export { findChildrenLike } from './find-a-child/find-children.queries.ts';
export type { FoundChild } from './find-a-child/find-children.queries.ts';
export { loadChildren, prepareChildren } from './load.queries.ts';
export { noteLook } from './last-look.queries.ts';
export { comparePeople, loadPeople } from './load-people.queries.ts';
export {
  changeAddressReaders,
  protectAddress,
  readProtection,
  unprotectAddress,
} from './protected-address.queries.ts';
export { standByWork } from './stand-by-work.queries.ts';

export const childrenModule: Module = {
  ...{ name: 'children', routes, permissions, words: { en, cy } },
  tasks,
};
