import { get, post, type Route } from '#platform/web/routes.ts';
import { arrangeRoutes } from './arrange/routes.ts';
import * as bringEvidence from './follow-up/add-evidence/add-evidence.ts';
import * as answerRecommendation from './follow-up/answer-recommendation/answer-recommendation.ts';
import * as followACase from './follow-up/follow-a-case/follow-a-case.ts';
import * as listOutstanding from './follow-up/list-outstanding/list-outstanding.ts';
import * as markDone from './follow-up/mark-done/mark-done.ts';
import * as readRecommendation from './follow-up/read-recommendation/read-recommendation.ts';
import * as tellAnOutcome from './follow-up/tell-an-outcome/tell-an-outcome.ts';
import { largestPaper } from './papers/accepted-file.ts';
import * as addAPaper from './papers/add-a-paper/add-a-paper.ts';
import * as makeFromRecord from './papers/make-from-record/make-from-record.ts';
import * as openAPaper from './papers/open-a-paper/open-a-paper.ts';
import * as publishThePapers from './papers/publish-papers/publish-papers.ts';
import * as readBeforeThePanel from './papers/read-before-the-panel/read-before-the-panel.ts';
import * as publishReport from './report/publish-report/publish-report.ts';
import * as showReport from './report/show-report/show-report.ts';
import * as changeARecommendation from './sitting/change-a-recommendation/change-a-recommendation.ts';
import * as markThemes from './sitting/mark-themes/mark-themes.ts';
import * as printACase from './sitting/print-a-case/print-a-case.ts';
import * as sitACase from './sitting/sit-a-case/sit-a-case.ts';
import * as sitTheDay from './sitting/sit-the-day/sit-the-day.ts';
import * as takeNotes from './sitting/take-notes/take-notes.ts';
import { stuckRoutes } from './stuck-plans/routes.ts';

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
const sittingRoutes: Route[] = [
  get('/panels/meetings/:meetingId/sit', {
    may: 'panel.sit',
    records: 'panel.day viewed',
    answers: sitTheDay.show,
  }),
  post('/panels/meetings/:meetingId/sit/start', {
    may: 'panel.sit',
    records: 'panel.day started',
    answers: sitTheDay.start,
  }),
  post('/panels/meetings/:meetingId/sit/attendance', {
    may: 'panel.sit',
    records: 'panel.attendance noted',
    answers: sitTheDay.noteWhoCame,
  }),
  post('/panels/meetings/:meetingId/sit/end', {
    may: 'panel.sit',
    records: 'panel.day ended',
    answers: sitTheDay.end,
  }),
  get('/panels/cases/:caseId/sit', {
    may: 'panel.sit',
    records: 'panel.case viewed at the panel',
    answers: sitACase.show,
  }),
  get('/panels/cases/:caseId/print', {
    may: 'panel.sit',
    records: 'panel.case printed',
    answers: printACase.show,
  }),
  post('/panels/cases/:caseId/notes/:item', {
    may: 'panel.sit',
    records: 'panel.note saved',
    isBackground: true,
    answers: takeNotes.keep,
  }),
  post('/panels/cases/:caseId/notes/:item/save', {
    may: 'panel.sit',
    records: 'panel.note saved',
    answers: takeNotes.submit,
  }),
  post('/panels/cases/:caseId/themes', {
    may: 'panel.sit',
    records: 'panel.themes marked',
    isBackground: true,
    answers: markThemes.keep,
  }),
  post('/panels/cases/:caseId/themes/save', {
    may: 'panel.sit',
    records: 'panel.themes marked',
    answers: markThemes.submit,
  }),
  post('/panels/cases/:caseId/recommendations', {
    may: 'panel.recommend',
    records: 'panel.recommendation made',
    answers: sitACase.addRecommendation,
  }),
  get('/panels/recommendations/:recommendationId/change', {
    may: 'panel.recommend',
    records: 'panel.recommendation opened to change',
    answers: changeARecommendation.show,
  }),
  post('/panels/recommendations/:recommendationId/change', {
    may: 'panel.recommend',
    records: 'panel.recommendation changed',
    answers: changeARecommendation.submit,
  }),
  post('/panels/recommendations/:recommendationId/withdraw', {
    may: 'panel.recommend',
    records: 'panel.recommendation withdrawn',
    answers: changeARecommendation.withdraw,
  }),
  post('/panels/cases/:caseId/heard', {
    may: 'panel.sit',
    records: 'panel.case closed',
    answers: sitACase.close,
  }),
];

// Following up: answers, evidence, outcomes, the report to the subgroup.
const followUpRoutes: Route[] = [
  get('/recommendations/:recommendationId', {
    may: 'recommendation.view',
    records: 'recommendation viewed',
    answers: readRecommendation.show,
  }),
  post('/recommendations/:recommendationId/answer', {
    may: 'recommendation.answer',
    records: 'recommendation answered',
    answers: answerRecommendation.submit,
  }),
  post('/recommendations/:recommendationId/evidence', {
    may: 'recommendation.answer',
    records: 'recommendation evidence added',
    uploadsUpTo: largestPaper,
    answers: bringEvidence.submit,
  }),
  post('/recommendations/:recommendationId/done', {
    may: 'recommendation.answer',
    records: 'recommendation marked done',
    answers: markDone.submit,
  }),
  post('/recommendations/:recommendationId/undo', {
    may: 'recommendation.answer',
    records: 'recommendation opened again',
    answers: markDone.undo,
  }),
  get('/panels/:panelId/outstanding', {
    may: 'panel.view',
    records: 'panel.recommendations listed',
    answers: listOutstanding.show,
  }),
  get('/panels/cases/:caseId/follow-up', {
    may: 'panel.view',
    records: 'panel.case followed',
    answers: followACase.show,
  }),
  get('/panels/cases/:caseId/outcome/:months', {
    may: 'panel.outcome',
    records: 'panel.outcome opened',
    answers: tellAnOutcome.show,
  }),
  post('/panels/cases/:caseId/outcome/:months', {
    may: 'panel.outcome',
    records: 'panel.outcome told',
    answers: tellAnOutcome.submit,
  }),
  get('/panels/:panelId/report', {
    may: 'panel.report',
    records: 'panel.report viewed',
    answers: showReport.show,
  }),
  get('/panels/:panelId/report/csv', {
    may: 'panel.report',
    records: 'panel.report taken as csv',
    needsFreshFactor: true,
    answers: publishReport.asCsv,
  }),
  get('/panels/:panelId/report/pdf', {
    may: 'panel.report',
    records: 'panel.report taken as pdf',
    answers: publishReport.asPdf,
  }),
];

export const routes: readonly Route[] = [
  ...stuckRoutes,
  ...arrangeRoutes,
  ...papersRoutes,
  ...sittingRoutes,
  ...followUpRoutes,
];
