import { notFound, page, type Visit } from '#platform/web/visit.ts';
import { readSheet, type Handler, type OpenSheet, type Place } from '../place/place.ts';
import { sheetHead } from '../read-a-sheet/read-a-sheet.ts';
import { countGiven, findLastSigned } from '../sheet/signing.queries.ts';
import { answersModel } from './answers-model.ts';

export const view = 'practice/questionnaires/check-the-answers/check-the-answers.njk';

/** Everything that was answered on one page: to read, to print, to judge, to sign. */
export const showAnswers =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    return opened === undefined ? notFound() : page(view, await checkModel(visit, opened));
  };

export async function checkModel(visit: Visit, opened: OpenSheet) {
  const { sheet, around, definition, mayWrite } = opened;
  const told = answersModel(visit, opened);
  const isSignedHere = around.next === undefined;
  const maySign = definition.signOff === 'writer' || around.mayManage;
  return {
    ...sheetHead(visit, opened),
    ...told,
    lacksAnswers: mayWrite && told.missing.length > 0,
    mayWrite,
    maySign: mayWrite && isSignedHere && maySign,
    waitsForManager: mayWrite && isSignedHere && !maySign,
    next: mayWrite ? around.next : undefined,
    isSigned: sheet.state === 'signed',
    mayReopen: sheet.state === 'signed' && around.mayFill,
    seen: countGiven(opened.answers),
    hasEarlier: (await findLastSigned(visit.tx, sheet.sheetId)) !== undefined,
  };
}
