import { get, post, type Route } from '#platform/web/routes.ts';
import * as chooseAList from './choose-a-list/choose-a-list.ts';
import * as chooseColumns from './choose-columns/choose-columns.ts';
import * as confirmLines from './confirm-lines/confirm-lines.ts';
import * as decideALine from './decide-a-line/decide-a-line.ts';
import * as followAList from './follow-a-list/follow-a-list.ts';
import * as listLists from './list-lists/list-lists.ts';

const look = 'match.view';
const decide = 'match.decide';
const list = '/matches/:matchListId';
const line = `${list}/lines/:matchLineId`;
const LARGEST_LIST = 50 * 1024 ** 2;

export const routes: readonly Route[] = [
  get('/matches', { may: look, records: 'lists of agencies viewed', answers: listLists.show }),
  get('/matches/new', { may: decide, records: 'list to match asked for', answers: chooseAList.show }),
  post('/matches', {
    may: decide,
    records: 'list to match uploaded',
    answers: chooseAList.submit,
    uploadsUpTo: LARGEST_LIST,
  }),
  get(`${list}/columns`, {
    may: decide,
    records: 'columns of a list to match viewed',
    answers: chooseColumns.show,
  }),
  post(`${list}/columns`, {
    may: decide,
    records: 'columns of a list to match chosen',
    answers: chooseColumns.submit,
  }),
  get(list, { may: look, records: 'matched list viewed', answers: followAList.show }),
  get(`${list}/progress`, {
    may: look,
    records: 'matching followed',
    answers: followAList.showProgress,
    isBackground: true,
  }),
  post(`${list}/confirm`, { may: decide, records: 'matches confirmed', answers: confirmLines.submit }),
  get(line, { may: look, records: 'match viewed', answers: decideALine.show }),
  post(line, { may: decide, records: 'match decided', answers: decideALine.submit }),
];
