import { get, post, type Route } from '#platform/web/routes.ts';
import * as chooseServices from './signpost-a-family/choose-services.ts';
import * as confirmAnEntry from './confirm-an-entry/confirm-an-entry.ts';
import * as describeAnEntry from './describe-an-entry/describe-an-entry.ts';
import * as endAnEntry from './end-an-entry/end-an-entry.ts';
import * as exportTheDirectory from './export-the-directory/export-the-directory.ts';
import * as findServices from './find-services/find-services.ts';
import * as followUpASignposting from './follow-up-a-signposting/follow-up-a-signposting.ts';
import * as listSignpostings from './list-signpostings/list-signpostings.ts';
import * as readAnEntry from './read-an-entry/read-an-entry.ts';
import * as readTheHistory from './read-the-history/read-the-history.ts';
import * as reportSignpostings from './report-signpostings/report-signpostings.ts';
import * as signpostAFamily from './signpost-a-family/signpost-a-family.ts';
import * as takeAFile from './take-a-file/take-a-file.ts';
import { LARGEST_FILE } from './open-referral/limits.ts';

const anybody = 'signed-in';
const edit = 'directory.edit';
const signpost = 'directory.signpost';
const report = 'directory.report';
const service = '/services/:serviceId';
const taken = '/services/import/:serviceImportId';
const family = '/children/:childId/services';

export const routes: readonly Route[] = [
  get('/services', { may: anybody, records: 'services searched', answers: findServices.show }),
  get('/services/add', { may: edit, records: 'service begun', answers: describeAnEntry.showNew }),
  post('/services/add', { may: edit, records: 'service added', answers: describeAnEntry.add }),
  get('/services/export.json', {
    may: anybody,
    records: 'services downloaded',
    answers: exportTheDirectory.download,
  }),
  get('/services/import', { may: edit, records: 'files of services viewed', answers: takeAFile.show }),
  post('/services/import', {
    may: edit,
    records: 'file of services uploaded',
    answers: takeAFile.submit,
    uploadsUpTo: LARGEST_FILE,
  }),
  get(taken, { may: edit, records: 'file of services viewed', answers: takeAFile.preview }),
  post(`${taken}/take`, { may: edit, records: 'file of services taken', answers: takeAFile.take }),
  post(`${taken}/drop`, { may: edit, records: 'file of services dropped', answers: takeAFile.drop }),
  get('/services/report', {
    may: report,
    records: 'signpostings reported',
    answers: reportSignpostings.show,
  }),
  get(service, { may: anybody, records: 'service viewed', answers: readAnEntry.show }),
  get(`${service}/history`, {
    may: anybody,
    records: 'service history viewed',
    answers: readTheHistory.show,
  }),
  get(`${service}/change`, { may: edit, records: 'service change begun', answers: describeAnEntry.show }),
  post(`${service}/change`, { may: edit, records: 'service changed', answers: describeAnEntry.change }),
  post(`${service}/confirm`, { may: edit, records: 'service confirmed', answers: confirmAnEntry.submit }),
  post(`${service}/end`, { may: edit, records: 'service ended', answers: endAnEntry.submit }),
  post(`${service}/back`, { may: edit, records: 'service offered again', answers: endAnEntry.takeBack }),
  get(family, {
    may: 'directory.signposted',
    records: 'signpostings viewed',
    answers: listSignpostings.show,
  }),
  get(`${family}/find`, { may: signpost, records: 'signposting begun', answers: chooseServices.show }),
  post(`${family}/find`, {
    may: signpost,
    records: 'services for a family searched',
    answers: chooseServices.find,
  }),
  post(`${family}/choose`, {
    may: signpost,
    records: 'services for a family chosen',
    answers: chooseServices.choose,
  }),
  get(`${family}/new`, { may: signpost, records: 'signposting begun', answers: signpostAFamily.show }),
  post(family, { may: signpost, records: 'family signposted', answers: signpostAFamily.submit }),
  get(`${family}/:signpostingId`, {
    may: signpost,
    records: 'signposting viewed',
    answers: followUpASignposting.show,
  }),
  post(`${family}/:signpostingId`, {
    may: signpost,
    records: 'signposting followed up',
    answers: followUpASignposting.submit,
  }),
];
