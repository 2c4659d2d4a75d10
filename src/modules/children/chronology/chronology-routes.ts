import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAnEntry from '../add-an-entry/add-an-entry.ts';
import * as correctAnEntry from '../correct-an-entry/correct-an-entry.ts';
import * as keepADraft from '../keep-a-draft/keep-a-draft.ts';
import * as openTheSource from '../open-the-source/open-the-source.ts';
import * as printTheChronology from '../print-the-chronology/print-the-chronology.ts';
import * as readTheChronology from '../read-the-chronology/read-the-chronology.ts';
import { largestSourceFile } from './source-file.ts';

const look = 'child.view';
const write = 'child.add-entry';

export const chronologyRoutes: readonly Route[] = [
  get('/children/:childId/chronology', {
    may: look,
    records: 'chronology viewed',
    answers: readTheChronology.show,
  }),
  post('/children/:childId/chronology/find', {
    may: look,
    records: 'chronology searched',
    answers: readTheChronology.find,
  }),
  get('/children/:childId/chronology/paper', {
    may: look,
    records: 'chronology paper begun',
    answers: printTheChronology.show,
  }),
  get('/children/:childId/chronology.pdf', {
    may: look,
    records: 'chronology printed',
    answers: printTheChronology.givePdf,
  }),
  get('/children/:childId/chronology.docx', {
    may: look,
    records: 'chronology printed',
    answers: printTheChronology.giveDocx,
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
    uploadsUpTo: largestSourceFile,
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
    uploadsUpTo: largestSourceFile,
  }),
  get('/children/:childId/chronology/:entryId/source', {
    may: look,
    records: 'chronology source opened',
    answers: openTheSource.show,
  }),
  post('/children/:childId/drafts/:form', {
    may: write,
    records: 'draft kept',
    answers: keepADraft.keep,
    isBackground: true,
  }),
  post('/children/:childId/drafts/:form/drop', {
    may: write,
    records: 'draft thrown away',
    answers: keepADraft.drop,
  }),
];
