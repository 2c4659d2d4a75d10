import { get, openGet, post, type PublicRoute, type Route } from '#platform/web/routes.ts';
import * as decideMarks from './decide-marks/decide-marks.ts';
import * as listRequests from './list-requests/list-requests.ts';
import * as openARequest from './open-a-request/open-a-request.ts';
import * as readPrivacyNotice from './read-privacy-notice/read-privacy-notice.ts';
import * as readTheRecord from './read-the-record/read-the-record.ts';
import * as releaseARecord from './release-a-record/release-a-record.ts';
import { retentionRoutes } from './retention/routes.ts';
import * as takeARequest from './take-a-request/take-a-request.ts';

const may = 'information-rights.answer';
const requests = '/information-rights/requests';
const request = `${requests}/:accessRequestId`;

export const routes: readonly (Route | PublicRoute)[] = [
  openGet('/privacy', {
    may: 'anyone',
    records: 'privacy notice read',
    answers: readPrivacyNotice.show('adults'),
  }),
  openGet('/privacy/young-people', {
    may: 'anyone',
    records: 'privacy notice read',
    answers: readPrivacyNotice.show('young'),
  }),
  get('/information-rights', { may, records: 'access requests listed', answers: listRequests.show }),
  get(`${requests}/new`, { may, records: 'access request begun', answers: takeARequest.show }),
  post(requests, { may, records: 'access request taken', answers: takeARequest.submit }),
  get(request, { may, records: 'access request viewed', answers: openARequest.show }),
  post(`${request}/extend`, { may, records: 'access request extended', answers: openARequest.extend }),
  post(`${request}/proof`, { may, records: 'access request proved', answers: openARequest.prove }),
  post(`${request}/make`, { may, records: 'access request made again', answers: openARequest.make }),
  post(`${request}/marks`, { may, records: 'access request marks decided', answers: decideMarks.submit }),
  post(`${request}/marks/new`, { may, records: 'access request mark added', answers: decideMarks.add }),
  get(`${request}/record`, { may, records: 'access request record viewed', answers: readTheRecord.show }),
  post(`${request}/release`, {
    may,
    records: 'access request released',
    answers: releaseARecord.submit,
    needsFreshFactor: true,
  }),
  get(`${request}/record.pdf`, {
    may,
    records: 'released record opened',
    answers: releaseARecord.download('pdf'),
    needsFreshFactor: true,
  }),
  get(`${request}/record.json`, {
    may,
    records: 'released record opened',
    answers: releaseARecord.download('json'),
    needsFreshFactor: true,
  }),
  ...retentionRoutes,
];
