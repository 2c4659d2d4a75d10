import { get, post, type Route } from '#platform/web/routes.ts';
import * as bookACase from './book-a-case/book-a-case.ts';
import * as cancelADate from './cancel-a-date/cancel-a-date.ts';
import * as changeAPanel from './change-a-panel/change-a-panel.ts';
import * as listThePanels from './list-panels/list-panels.ts';
import * as moveACase from './move-a-case/move-a-case.ts';
import * as moveADate from './move-a-date/move-a-date.ts';
import * as setUpAPanel from './set-up-a-panel/set-up-a-panel.ts';
import * as showACase from './show-a-case/show-a-case.ts';
import * as showAPanel from './show-a-panel/show-a-panel.ts';
import * as withdrawACase from './withdraw-a-case/withdraw-a-case.ts';

/** Arranging: the panel itself, its dates, booking, moving, withdrawing, inviting. */
export const arrangeRoutes: readonly Route[] = [
  get('/panels', { may: 'panel.view', records: 'panels listed', answers: listThePanels.show }),
  get('/panels/new', { may: 'panel.set-up', records: 'panel set-up opened', answers: setUpAPanel.show }),
  post('/panels', { may: 'panel.set-up', records: 'panel set up', answers: setUpAPanel.submit }),
  get('/panels/:panelId', { may: 'panel.view', records: 'panel viewed', answers: showAPanel.show }),
  get('/panels/:panelId/edit', {
    may: 'panel.set-up',
    records: 'panel set-up opened',
    answers: changeAPanel.show,
  }),
  post('/panels/:panelId/edit', {
    may: 'panel.set-up',
    records: 'panel changed',
    answers: changeAPanel.submit,
  }),
  get('/panels/meetings/:meetingId/move', {
    may: 'panel.set-up',
    records: 'panel date opened to move',
    answers: moveADate.show,
  }),
  post('/panels/meetings/:meetingId/move', {
    may: 'panel.set-up',
    records: 'panel date moved',
    answers: moveADate.submit,
  }),
  get('/panels/meetings/:meetingId/cancel', {
    may: 'panel.set-up',
    records: 'panel date opened to cancel',
    answers: cancelADate.show,
  }),
  post('/panels/meetings/:meetingId/cancel', {
    may: 'panel.set-up',
    records: 'panel date cancelled',
    answers: cancelADate.submit,
  }),
  get('/panels/cases/new/:childId', {
    may: 'panel.book',
    records: 'panel booking opened',
    answers: bookACase.show,
  }),
  post('/panels/cases/new/:childId', {
    may: 'panel.book',
    records: 'panel case booked',
    answers: bookACase.submit,
  }),
  get('/panels/cases/:caseId', { may: 'panel.view', records: 'panel case viewed', answers: showACase.show }),
  get('/panels/cases/:caseId/move', {
    may: 'panel.move',
    records: 'panel case opened to move',
    answers: moveACase.show,
  }),
  post('/panels/cases/:caseId/move', {
    may: 'panel.move',
    records: 'panel case moved',
    answers: moveACase.submit,
  }),
  get('/panels/cases/:caseId/withdraw', {
    may: 'panel.book',
    records: 'panel case opened to withdraw',
    answers: withdrawACase.show,
  }),
  post('/panels/cases/:caseId/withdraw', {
    may: 'panel.book',
    records: 'panel case withdrawn',
    answers: withdrawACase.submit,
  }),
];
