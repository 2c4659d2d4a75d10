import { get, post, type Route } from '#platform/web/routes.ts';
import * as confirmAList from './confirm-a-list/confirm-a-list.ts';
import * as decideAList from './decide-a-list/decide-a-list.ts';
import { largestList } from './entry-list.ts';
import * as lookOverAList from './look-over-a-list/look-over-a-list.ts';
import * as readWhatIsWrong from './read-what-is-wrong/read-what-is-wrong.ts';
import * as sayWhatColumnsAre from './say-what-columns-are/say-what-columns-are.ts';
import * as sayWhatKindsAre from './say-what-kinds-are/say-what-kinds-are.ts';
import * as sendAList from './send-a-list/send-a-list.ts';

const may = 'child.add-entry';
const lists = '/children/:childId/chronology/lists';
const list = `${lists}/:listId`;

export const listRoutes: readonly Route[] = [
  get(`${lists}/new`, { may, records: 'list of entries begun', answers: sendAList.show }),
  post(lists, {
    may,
    records: 'list of entries sent',
    answers: sendAList.submit,
    uploadsUpTo: largestList,
  }),
  get(`${list}/columns`, {
    may,
    records: 'columns of a list of entries viewed',
    answers: sayWhatColumnsAre.show,
  }),
  post(`${list}/columns`, {
    may,
    records: 'columns of a list of entries chosen',
    answers: sayWhatColumnsAre.submit,
  }),
  get(`${list}/kinds`, { may, records: 'kinds of a list of entries viewed', answers: sayWhatKindsAre.show }),
  post(`${list}/kinds`, {
    may,
    records: 'kinds of a list of entries chosen',
    answers: sayWhatKindsAre.submit,
  }),
  get(list, { may, records: 'list of entries viewed', answers: lookOverAList.show }),
  post(`${list}/decide`, { may, records: 'rows of a list of entries decided', answers: decideAList.decide }),
  post(`${list}/confirm`, { may, records: 'list of entries added', answers: confirmAList.submit }),
  post(`${list}/leave`, { may, records: 'list of entries left', answers: decideAList.leave }),
  get(`${list}/problems.csv`, {
    may,
    records: 'problems of a list of entries downloaded',
    needsFreshFactor: true,
    answers: readWhatIsWrong.show,
  }),
];
