import { get, post, type Route } from '#platform/web/routes.ts';
import { askForFile, giveFile, largestAnswerFile, submitFile } from './add-a-file/add-a-file.ts';
import { showAnswers } from './check-the-answers/check-the-answers.ts';
import { judge } from './check-the-answers/judge.ts';
import { compareSheets } from './compare-sheets/compare-sheets.ts';
import { saveAsTyped } from './fill-a-section/save-as-typed.ts';
import { showSection, submitSection } from './fill-a-section/fill-a-section.ts';
import type { Place } from './place/place.ts';
import { printAsPdf, printAsWord } from './print-a-sheet/print-a-sheet.ts';
import { showSheet } from './read-a-sheet/read-a-sheet.ts';
import { askToReopen, reopen } from './sign-a-sheet/reopen-a-sheet.ts';
import { sign } from './sign-a-sheet/sign-a-sheet.ts';

/** Every address of a sheet, for the routes of the module whose forms are answered there. */
export function sheetRoutes(place: Place): Route[] {
  return [...readingRoutes(place), ...fillingRoutes(place), ...signingRoutes(place)];
}

function readingRoutes(place: Place): Route[] {
  const { base, records } = place;
  const may = place.may.read;
  return [
    get(base, { may, records: `${records}.sheet viewed`, answers: showSheet(place) }),
    get(`${base}/check`, { may, records: `${records}.answers viewed`, answers: showAnswers(place) }),
    get(`${base}/compare`, { may, records: `${records}.sheets compared`, answers: compareSheets(place) }),
    get(`${base}.pdf`, { may, records: `${records}.sheet printed`, answers: printAsPdf(place) }),
    get(`${base}.docx`, { may, records: `${records}.sheet downloaded`, answers: printAsWord(place) }),
    get(`${base}/documents/:documentId`, {
      may,
      records: `${records}.file opened`,
      answers: giveFile(place),
    }),
  ];
}

function fillingRoutes(place: Place): Route[] {
  const { base, records } = place;
  const may = place.may.fill;
  const section = `${base}/sections/:section`;
  const upload = `${base}/files/:question`;
  return [
    get(section, { may, records: `${records}.section viewed`, answers: showSection(place) }),
    post(section, { may, records: `${records}.section saved`, answers: submitSection(place) }),
    post(`${base}/save`, {
      may,
      records: `${records}.answer saved`,
      isBackground: true,
      answers: saveAsTyped(place),
    }),
    get(upload, { may, records: `${records}.file begun`, answers: askForFile(place) }),
    post(upload, {
      may,
      records: `${records}.file added`,
      uploadsUpTo: largestAnswerFile,
      answers: submitFile(place),
    }),
  ];
}

function signingRoutes(place: Place): Route[] {
  const { base, records } = place;
  const may = place.may.fill;
  return [
    post(`${base}/judgement`, { may, records: `${records}.judgement saved`, answers: judge(place) }),
    post(`${base}/sign`, { may, records: `${records}.sheet signed`, answers: sign(place) }),
    get(`${base}/reopen`, { may, records: `${records}.reopening begun`, answers: askToReopen(place) }),
    post(`${base}/reopen`, { may, records: `${records}.sheet reopened`, answers: reopen(place) }),
  ];
}
