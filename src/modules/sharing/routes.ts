import { get, post, type Route } from '#platform/web/routes.ts';
import * as correctADecision from './correct-a-decision/correct-a-decision.ts';
import * as listDecisions from './list-decisions/list-decisions.ts';
import * as readTheLaw from './read-the-law/read-the-law.ts';
import * as recordADecision from './record-a-decision/record-a-decision.ts';
import * as reportDecisions from './report-decisions/report-decisions.ts';

const record = 'sharing.record';
const path = '/children/:childId/sharing';

export const routes: readonly Route[] = [
  get(path, { may: 'sharing.view', records: 'sharing decisions viewed', answers: listDecisions.show }),
  get(`${path}/new`, { may: record, records: 'sharing decision begun', answers: recordADecision.show }),
  post(path, { may: record, records: 'sharing decision recorded', answers: recordADecision.submit }),
  get(`${path}/:decisionId/correct`, {
    may: record,
    records: 'sharing correction begun',
    answers: correctADecision.show,
  }),
  post(`${path}/:decisionId/correct`, {
    may: record,
    records: 'sharing decision corrected',
    answers: correctADecision.submit,
  }),
  get('/sharing', { may: 'sharing.report', records: 'sharing report viewed', answers: reportDecisions.show }),
  get('/sharing.csv', {
    may: 'sharing.report',
    records: 'sharing report downloaded',
    answers: reportDecisions.download,
    needsFreshFactor: true,
  }),
  get('/sharing/law', { may: 'sharing.law', records: 'sharing law viewed', answers: readTheLaw.show }),
  post('/sharing/law', { may: 'sharing.set-law', records: 'sharing law set', answers: readTheLaw.submit }),
];
