import { get, post, type Route } from '#platform/web/routes.ts';
import { largestPaper } from './papers/accepted-file.ts';
import * as addAPaper from './papers/add-a-paper/add-a-paper.ts';
import * as makeFromRecord from './papers/make-from-record/make-from-record.ts';
import * as openAPaper from './papers/open-a-paper/open-a-paper.ts';
import * as publishThePapers from './papers/publish-papers/publish-papers.ts';
import * as readBeforeThePanel from './papers/read-before-the-panel/read-before-the-panel.ts';

// Stuck plans: which plans meet the criteria, the view of the chair or manager, dismissing, asking for time to think.
const stuckRoutes: Route[] = [];

// Arranging: the panel itself, its dates, booking, moving, withdrawing, inviting.
const arrangeRoutes: Route[] = [];

// Papers: adding, making from the record, publishing, opening.
const papersRoutes: Route[] = [
  get('/panels/meetings/:meetingId', {
    may: 'panel.read-papers',
    records: 'panel.papers read before',
    answers: readBeforeThePanel.show,
  }),
  get('/panels/meetings/:meetingId/papers', {
    may: 'panel.sit',
    records: 'panel.papers overseen',
    answers: publishThePapers.show,
  }),
  post('/panels/meetings/:meetingId/papers', {
    may: 'panel.publish-papers',
    records: 'panel.papers published',
    answers: publishThePapers.submit,
  }),
  get('/panels/cases/:caseId/papers', {
    may: 'panel.read-papers',
    records: 'panel.papers listed',
    answers: addAPaper.show,
  }),
  post('/panels/cases/:caseId/papers', {
    may: 'panel.add-papers',
    records: 'panel.paper added',
    uploadsUpTo: largestPaper,
    answers: addAPaper.submit,
  }),
  post('/panels/cases/:caseId/papers/from-record', {
    may: 'panel.add-papers',
    records: 'panel.paper made from the record',
    answers: makeFromRecord.submit,
  }),
  get('/panels/papers/:paperId', {
    may: 'panel.read-papers',
    records: 'panel.paper opened',
    answers: openAPaper.open,
  }),
];

// Sitting: the day itself, one case a page.
const sittingRoutes: Route[] = [];

// Following up: answers, evidence, outcomes, the report to the subgroup.
const followUpRoutes: Route[] = [];

export const routes: readonly Route[] = [
  ...stuckRoutes,
  ...arrangeRoutes,
  ...papersRoutes,
  ...sittingRoutes,
  ...followUpRoutes,
];
