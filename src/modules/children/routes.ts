import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAChild from './add-a-child/add-a-child.ts';
import * as addADetail from './change-details/add-a-detail.ts';
import * as changeADetail from './change-details/change-a-detail.ts';
import { chronologyRoutes } from './chronology/chronology-routes.ts';
import * as findAChild from './find-a-child/find-a-child.ts';
import * as listChildren from './list-children/list-children.ts';
import * as openAChild from './open-a-child/open-a-child.ts';
import * as readDetails from './read-details/read-details.ts';
import * as readHistory from './read-history/read-history.ts';
import * as readPlansAndClocks from './read-plans-and-clocks/read-plans-and-clocks.ts';
import * as recordABirth from './record-a-birth/record-a-birth.ts';
import * as settleADifference from './settle-a-difference/settle-a-difference.ts';
import { listRoutes } from './merge-a-list/list-routes.ts';
import { voiceRoutes } from './voice/voice-routes.ts';

const look = 'child.view';
const add = 'child.add';
const change = 'child.change-details';

export const routes: readonly Route[] = [
  get('/children', { may: look, records: 'children listed', answers: listChildren.show }),
  post('/children/search', { may: look, records: 'children searched', answers: listChildren.search }),
  get('/find', { may: look, records: 'child search opened', answers: findAChild.show }),
  post('/find', { may: look, records: 'children searched', answers: findAChild.submit }),
  get('/children/add', { may: add, records: 'child addition begun', answers: addAChild.show }),
  post('/children/add/search', {
    may: add,
    records: 'children searched before adding',
    answers: addAChild.search,
  }),
  post('/children/add', { may: add, records: 'child added', answers: addAChild.submit }),
  get('/children/:childId', { may: look, records: 'child viewed', answers: openAChild.show }),
  get('/children/:childId/plans', {
    may: look,
    records: 'child plans viewed',
    answers: readPlansAndClocks.show,
  }),
  get('/children/:childId/details', {
    may: look,
    records: 'child details viewed',
    answers: readDetails.show,
  }),
  get('/children/:childId/details/:said/add', {
    may: change,
    records: 'child detail begun',
    answers: addADetail.show,
  }),
  post('/children/:childId/details/:said/add', {
    may: change,
    records: 'child detail added',
    answers: addADetail.submit,
  }),
  get('/children/:childId/details/:line/change', {
    may: change,
    records: 'child detail change begun',
    answers: changeADetail.show,
  }),
  post('/children/:childId/details/:line/change', {
    may: change,
    records: 'child detail changed',
    answers: changeADetail.submit,
  }),
  post('/children/:childId/differences/:differenceId', {
    may: change,
    records: 'child difference settled',
    answers: settleADifference.submit,
  }),
  get('/children/:childId/birth', { may: change, records: 'birth begun', answers: recordABirth.show }),
  post('/children/:childId/birth', { may: change, records: 'birth recorded', answers: recordABirth.submit }),
  get('/children/:childId/history', {
    may: look,
    records: 'child history viewed',
    answers: readHistory.show,
  }),
  ...chronologyRoutes,
  ...listRoutes,
  ...voiceRoutes,
];
