import { get, post, type Route } from '#platform/web/routes.ts';
import * as deleteAChild from '../delete-a-child/delete-a-child.ts';
import * as keepOrDelete from '../keep-or-delete/keep-or-delete.ts';
import * as listDue from '../list-due/list-due.ts';
import * as readTheSchedule from '../read-the-schedule/read-the-schedule.ts';

const may = 'information-rights.answer';
const confirms = 'information-rights.confirm-deletion';
const retention = '/information-rights/retention';
const child = `${retention}/children/:childId`;
const deletions = '/information-rights/deletions';
const deletion = `${deletions}/:deletionId`;

/** How long is kept, what is held back, and what is deleted. */
export const retentionRoutes: readonly Route[] = [
  get(retention, { may, records: 'retention due listed', answers: listDue.show }),
  post(`${retention}/find`, { may, records: 'retention child looked for', answers: listDue.find }),
  post(`${retention}/work-out`, { may, records: 'retention worked out again', answers: listDue.workOut }),
  get(`${retention}/schedule`, { may, records: 'retention schedule read', answers: readTheSchedule.show }),
  post(`${retention}/schedule`, {
    may,
    records: 'retention period set',
    answers: readTheSchedule.submit,
    needsFreshFactor: true,
  }),
  get(child, { may, records: 'retention child viewed', answers: keepOrDelete.show }),
  post(`${child}/holds`, { may, records: 'retention hold put', answers: keepOrDelete.hold }),
  post(`${child}/said`, { may, records: 'retention fact said', answers: keepOrDelete.sayOfChild }),
  post(`${child}/delete`, {
    may,
    records: 'retention deletion decided',
    answers: keepOrDelete.decide,
    needsFreshFactor: true,
  }),
  post('/information-rights/holds/:holdId/lift', {
    may,
    records: 'retention hold lifted',
    answers: keepOrDelete.lift,
    needsFreshFactor: true,
  }),
  get(deletions, { may: confirms, records: 'retention deletions listed', answers: deleteAChild.list }),
  get(deletion, { may: confirms, records: 'retention deletion viewed', answers: deleteAChild.show }),
  post(`${deletion}/confirm`, {
    may: confirms,
    records: 'retention deletion confirmed',
    answers: deleteAChild.confirm,
    needsFreshFactor: true,
  }),
  post(`${deletion}/withdraw`, {
    may: confirms,
    records: 'retention deletion withdrawn',
    answers: deleteAChild.withdraw,
  }),
  get(`${deletion}/certificate.pdf`, {
    may: confirms,
    records: 'retention certificate opened',
    answers: deleteAChild.certificate,
  }),
];
