import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAnEntry from './add-an-entry/add-an-entry.ts';
import * as correctAnEntry from './correct-an-entry/correct-an-entry.ts';
import * as listChildren from './list-children/list-children.ts';
import * as openAChild from './open-a-child/open-a-child.ts';
import * as printTheChronology from './print-the-chronology/print-the-chronology.ts';
import * as readDetails from './read-details/read-details.ts';
import * as readHistory from './read-history/read-history.ts';
import * as readPlansAndClocks from './read-plans-and-clocks/read-plans-and-clocks.ts';
import * as readTheChronology from './read-the-chronology/read-the-chronology.ts';

const look = 'child.view';
const write = 'child.add-entry';

export const routes: readonly Route[] = [
  get('/children', { may: look, records: 'children listed', answers: listChildren.show }),
  post('/children/search', { may: look, records: 'children searched', answers: listChildren.search }),
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
  get('/children/:childId/history', {
    may: look,
    records: 'child history viewed',
    answers: readHistory.show,
  }),
  get('/children/:childId/chronology', {
    may: look,
    records: 'chronology viewed',
    answers: readTheChronology.show,
  }),
  get('/children/:childId/chronology.pdf', {
    may: look,
    records: 'chronology printed',
    answers: printTheChronology.show,
  }),
  get('/children/:childId/chronology/new', {
    may: write,
    records: 'chronology entry begun',
    answers: addAnEntry.show,
  }),
  post('/children/:childId/chronology', {
    may: write,
    records: 'chronology entry added',
    answers: addAnEntry.submit,
  }),
  get('/children/:childId/chronology/:entryId/correct', {
    may: write,
    records: 'chronology correction begun',
    answers: correctAnEntry.show,
  }),
  post('/children/:childId/chronology/:entryId/correct', {
    may: write,
    records: 'chronology entry corrected',
    answers: correctAnEntry.submit,
  }),
];
