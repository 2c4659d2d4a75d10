import type { Module } from '#platform/web/house.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { aboutChild } from './about-child/about-child.ts';
export { changesBetween } from './definition/changes-between.ts';
export type { Change } from './definition/changes-between.ts';
export { isQuestion } from './definition/definition.ts';
export type {
  Band,
  Column,
  Condition,
  Definition,
  Item,
  Option,
  Question,
  Said,
  Section,
} from './definition/definition.ts';
export { answersToName } from './definition/find-faults.ts';
export { sayFault } from './definition/say-fault.ts';
export {
  addForm,
  dropDraft,
  holdVersion,
  openDraft,
  publishDraft,
  saveDraft,
  withdrawVersion,
} from './draft/draft.queries.ts';
export { tryOut } from './draft/try-out.ts';
export { faultsIn, readDefinition } from './definition/read-definition.ts';
export type { ReadDefinition } from './definition/read-definition.ts';
export type { Fault } from './definition/strict-reader.ts';
export { sheetRoutes } from './sheet-routes.ts';
export type { Version } from './questionnaire.queries.ts';
export type { Around, Place } from './place/place.ts';
export { addPublished, findVersion, listPublished, listVersions } from './questionnaire.queries.ts';
export { listNumbers } from './sheet/numbers.queries.ts';
export { checkAnswers } from './answers/check-answers.ts';
export { countGiven, reopenSheet, signSheet } from './sheet/signing.queries.ts';
export {
  addParties,
  findSheet,
  listAnswers,
  listSheetsOfChild,
  openSheet,
  saveAnswers,
} from './sheet/sheet.queries.ts';
export { keysOf } from './answers/answer.ts';
export type { Answers, Value } from './answers/answer.ts';
export type { AnswerToSave, Audience, Sheet } from './sheet/sheet.queries.ts';

export const questionnairesModule: Module = {
  name: 'questionnaires',
  permissions: {},
  words: { en, cy },
  routes: [],
};
