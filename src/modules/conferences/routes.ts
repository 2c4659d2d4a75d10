import { get, post, type Route } from '#platform/web/routes.ts';
import * as arrangeAConference from './arrange-a-conference/arrange-a-conference.ts';
import * as closeAnEnquiry from './close-an-enquiry/close-an-enquiry.ts';
import * as decideAConference from './decide-a-conference/decide-a-conference.ts';
import * as decideADiscussion from './decide-a-discussion/decide-a-discussion.ts';
import * as holdACoreGroup from './hold-a-core-group/hold-a-core-group.ts';
import * as holdADiscussion from './hold-a-discussion/hold-a-discussion.ts';
import * as noteWhoCame from './note-who-came/note-who-came.ts';
import * as readAConference from './read-a-conference/read-a-conference.ts';
import * as readACoreGroup from './read-a-core-group/read-a-core-group.ts';
import * as readADiscussion from './read-a-discussion/read-a-discussion.ts';
import * as readThePath from './read-the-path/read-the-path.ts';
import * as setAnAction from './set-an-action/set-an-action.ts';
import * as setTheQuoracy from './set-the-quoracy/set-the-quoracy.ts';

const list = '/children/:childId/protection';
const discussion = `${list}/discussions/:discussionId`;
const conference = `${list}/conferences/:conferenceId`;
const coreGroup = `${list}/core-groups/:coreGroupId`;
const view = 'protection.view';
const arrange = 'protection.arrange';
const decide = 'protection.decide';
const chair = 'protection.chair';

const discussing: readonly Route[] = [
  get(list, { may: view, records: 'child protection path viewed', answers: readThePath.show }),
  get(`${list}/discussions/new`, {
    may: arrange,
    records: 'strategy discussion begun',
    answers: holdADiscussion.show,
  }),
  post(`${list}/discussions`, {
    may: arrange,
    records: 'strategy discussion recorded',
    answers: holdADiscussion.submit,
  }),
  get(discussion, { may: view, records: 'strategy discussion viewed', answers: readADiscussion.show }),
  post(`${discussion}/views`, {
    may: 'protection.say',
    records: 'view of a strategy discussion recorded',
    answers: readADiscussion.say,
  }),
  get(`${discussion}/decide`, {
    may: decide,
    records: 'decision on a strategy discussion begun',
    answers: decideADiscussion.show,
  }),
  post(`${discussion}/decide`, {
    may: decide,
    records: 'strategy discussion decided',
    answers: decideADiscussion.submit,
  }),
  get(`${discussion}/enquiry`, {
    may: decide,
    records: 'outcome of an enquiry begun',
    answers: closeAnEnquiry.show,
  }),
  post(`${discussion}/enquiry`, {
    may: decide,
    records: 'outcome of an enquiry recorded',
    answers: closeAnEnquiry.submit,
  }),
];

const conferring: readonly Route[] = [
  get(`${list}/conferences/new`, {
    may: arrange,
    records: 'conference begun',
    answers: arrangeAConference.show,
  }),
  post(`${list}/conferences`, {
    may: arrange,
    records: 'conference arranged',
    answers: arrangeAConference.submit,
  }),
  get(conference, { may: view, records: 'conference viewed', answers: readAConference.show }),
  post(`${conference}/attendance`, {
    may: arrange,
    records: 'attendance of a conference noted',
    answers: noteWhoCame.submit,
  }),
  post(`${conference}/views`, {
    may: 'protection.say',
    records: 'view of a conference recorded',
    answers: readAConference.say,
  }),
  get(`${conference}/decide`, {
    may: chair,
    records: 'decision of a conference begun',
    answers: decideAConference.show,
  }),
  post(`${conference}/decide`, {
    may: chair,
    records: 'conference decided',
    answers: decideAConference.submit,
  }),
  get('/conferences/quoracy', {
    may: 'signed-in',
    records: 'quoracy of conferences viewed',
    answers: setTheQuoracy.show,
  }),
  post('/conferences/quoracy', {
    may: 'protection.set-quoracy',
    records: 'quoracy of conferences set',
    answers: setTheQuoracy.submit,
  }),
];

// No address of a core group changes or ends a plan: only a conference does.
const between: readonly Route[] = [
  get(`${list}/core-groups/new`, {
    may: 'protection.record',
    records: 'core group begun',
    answers: holdACoreGroup.show,
  }),
  post(`${list}/core-groups`, {
    may: 'protection.record',
    records: 'core group recorded',
    answers: holdACoreGroup.submit,
  }),
  get(coreGroup, { may: view, records: 'core group viewed', answers: readACoreGroup.show }),
  post(`${coreGroup}/actions`, {
    may: 'protection.record',
    records: 'action of a core group set',
    answers: setAnAction.submit,
  }),
];

export const routes: readonly Route[] = [...discussing, ...conferring, ...between];
