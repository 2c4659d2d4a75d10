import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect } from '#platform/web/visit.ts';
import { readSheet, type Handler, type Place } from '../place/place.ts';
import { sheetHead } from '../read-a-sheet/read-a-sheet.ts';
import { reopenSheet } from '../sheet/signing.queries.ts';

const view = 'practice/questionnaires/sign-a-sheet/reopen-a-sheet.njk';
const form = z.object({
  note: text('questionnaires.reopen.note.needed', 2000, 'questionnaires.reopen.note.tooLong'),
});

export const askToReopen =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined || !opened.around.mayFill) return notFound();
    if (opened.sheet.state === 'open') return redirect(opened.around.path);
    return page(view, { ...sheetHead(visit, opened), note: '' });
  };

/** Opens a signed sheet again, with a note that says why; what was signed stays as it was. */
export const reopen =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined || !opened.around.mayFill) return notFound();
    const read = readForm(form, visit.body, visit.words);
    if (!read.ok) {
      const note = typedIn(visit.body)['note'] ?? '';
      return pageWithErrors(view, Object.assign(sheetHead(visit, opened), { note, errors: read.errors }));
    }
    const outcome = await reopenSheet(visit.tx, opened.sheet.sheetId, read.values.note);
    return outcome === 'no' ? notFound() : redirect(opened.around.path);
  };
