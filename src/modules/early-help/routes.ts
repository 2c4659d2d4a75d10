import { get, post, type Route } from '#platform/web/routes.ts';
import { sheetRoutes } from '#practice/questionnaires/index.ts';
import * as addAReading from './add-a-reading/add-a-reading.ts';
import { assessmentPlace } from './assess/assessment-place.ts';
import * as beginAnAssessment from './assess/begin-an-assessment.ts';
import * as closeEarlyHelp from './close-early-help/close-early-help.ts';
import * as listEarlyHelp from './list-early-help/list-early-help.ts';
import * as listOpen from './list-open/list-open.ts';
import * as openEarlyHelp from './open-early-help/open-early-help.ts';
import * as readEarlyHelp from './read-early-help/read-early-help.ts';
import * as setTheRhythm from './set-the-rhythm/set-the-rhythm.ts';
import * as recordAMeeting from './record-a-meeting/record-a-meeting.ts';

const look = 'early-help.view';
const write = 'early-help.write';
const all = '/children/:childId/early-help';
const one = `${all}/:helpId`;

export const routes: readonly Route[] = [
  get('/early-help', { may: look, records: 'open early help listed', answers: listOpen.show }),
  get('/early-help/meetings', { may: look, records: 'early help rhythm read', answers: setTheRhythm.show }),
  post('/early-help/meetings', {
    may: 'early-help.set-rhythm',
    records: 'early help rhythm decided',
    answers: setTheRhythm.submit,
  }),
  get(all, { may: look, records: 'early help listed', answers: listEarlyHelp.show }),
  get(`${all}/new`, { may: write, records: 'early help begun', answers: openEarlyHelp.show }),
  post(all, { may: write, records: 'early help opened', answers: openEarlyHelp.submit }),
  get(one, { may: look, records: 'early help viewed', answers: readEarlyHelp.show }),
  post(`${one}/assessments`, {
    may: write,
    records: 'early help assessment begun',
    answers: beginAnAssessment.submit,
  }),
  ...sheetRoutes(assessmentPlace),
  get(`${one}/meetings/new`, {
    may: write,
    records: 'early help meeting begun',
    answers: recordAMeeting.show,
  }),
  post(`${one}/meetings`, {
    may: write,
    records: 'early help meeting recorded',
    answers: recordAMeeting.submit,
  }),
  get(`${one}/readings/new`, { may: write, records: 'early help reading begun', answers: addAReading.show }),
  post(`${one}/readings`, { may: write, records: 'early help reading added', answers: addAReading.submit }),
  get(`${one}/close`, { may: write, records: 'early help closing begun', answers: closeEarlyHelp.show }),
  post(`${one}/close`, { may: write, records: 'early help closed', answers: closeEarlyHelp.submit }),
];
