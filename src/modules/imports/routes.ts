import { get, post, type Route } from '#platform/web/routes.ts';
import * as cancelAnImport from './steps/cancel-an-import/cancel-an-import.ts';
import * as chooseAFile from './steps/choose-a-file/choose-a-file.ts';
import * as chooseAList from './steps/choose-a-list/choose-a-list.ts';
import * as chooseColumns from './steps/choose-columns/choose-columns.ts';
import * as followAnImport from './steps/follow-an-import/follow-an-import.ts';
import * as listImports from './steps/list-imports/list-imports.ts';
import * as loadAnImport from './steps/load-an-import/load-an-import.ts';
import * as readProblems from './steps/read-problems/read-problems.ts';

const LARGEST_CENSUS = 4 * 1024 ** 3;
const LARGEST_LIST = 1024 ** 3;

const peopleRoutes: Route[] = [
  get('/imports/people/new', {
    may: 'import.people',
    records: 'import of people opened',
    answers: chooseAList.show,
  }),
  post('/imports/people', {
    may: 'import.people',
    records: 'list of people uploaded',
    answers: chooseAList.submit,
    uploadsUpTo: LARGEST_LIST,
  }),
  get('/imports/people/:importId/columns', {
    may: 'import.people',
    records: 'columns of a list viewed',
    answers: chooseColumns.show,
  }),
  post('/imports/people/:importId/columns', {
    may: 'import.people',
    records: 'columns of a list chosen',
    answers: chooseColumns.submit,
  }),
  post('/imports/people/:importId/load', {
    may: 'import.people',
    records: 'list of people confirmed',
    answers: loadAnImport.submit('people'),
  }),
];

export const routes: readonly Route[] = [
  ...peopleRoutes,
  get('/imports', { may: 'import.view', records: 'imports listed', answers: listImports.show }),
  get('/imports/new', {
    may: 'import.census',
    records: 'import of a return opened',
    answers: chooseAFile.show,
  }),
  post('/imports', {
    may: 'import.census',
    records: 'return uploaded',
    answers: chooseAFile.submit,
    uploadsUpTo: LARGEST_CENSUS,
  }),
  get('/imports/:importId', { may: 'import.view', records: 'import viewed', answers: followAnImport.show }),
  get('/imports/:importId/progress', {
    may: 'import.view',
    records: 'import followed',
    answers: followAnImport.showProgress,
    isBackground: true,
  }),
  get('/imports/:importId/problems.csv', {
    may: 'import.view',
    records: 'problems of an import downloaded',
    needsFreshFactor: true,
    answers: readProblems.show,
  }),
  post('/imports/:importId/cancel', {
    may: 'import.view',
    records: 'import cancelled',
    answers: cancelAnImport.cancel,
  }),
  post('/imports/:importId/again', {
    may: 'import.view',
    records: 'import begun again',
    answers: cancelAnImport.beginAgain,
  }),
  post('/imports/:importId/load', {
    may: 'import.census',
    records: 'return confirmed',
    answers: loadAnImport.submit('census'),
  }),
];
