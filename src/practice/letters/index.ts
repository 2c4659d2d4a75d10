import type { Module } from '#platform/web/house.ts';
import { get } from '#platform/web/routes.ts';
import { tasks } from './letter.jobs.ts';
import * as readLetter from './read-letter/read-letter.ts';
import * as readOutbox from './read-outbox/read-outbox.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export { sendLetter } from './letter.queries.ts';
export type { LetterToSend } from './letter.queries.ts';

export const lettersModule: Module = {
  name: 'letters',
  permissions: {},
  words: { en, cy },
  tasks,
  routes: [
    get('/outbox', { may: 'signed-in', records: 'outbox viewed', answers: readOutbox.show }),
    get('/outbox/:messageId', { may: 'signed-in', records: 'letter viewed', answers: readLetter.show }),
    get('/outbox/:messageId/calendar', {
      may: 'signed-in',
      records: 'letter calendar read',
      answers: readLetter.calendar,
    }),
  ],
};
