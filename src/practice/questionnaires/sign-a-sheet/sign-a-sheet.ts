import { z } from 'zod';
import { readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { conflictPage, notFound, pageWithErrors, redirect, type Visit } from '#platform/web/visit.ts';
import { checkModel, view } from '../check-the-answers/check-the-answers.ts';
import { readSheet, type Handler, type Place } from '../place/place.ts';
import { signSheet } from '../sheet/signing.queries.ts';

const form = z.object({ seen: z.coerce.number().int().min(0).max(1e9) });

/** Signs what the signer has just read: nothing missing, and nothing written since. */
export const sign =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined || !opened.around.mayFill) return notFound();
    const model = await checkModel(visit, opened);
    const read = readForm(form, visit.body, visit.words);
    if (model.isSigned) return redirect(`${opened.around.path}/check`);
    if (!model.maySign) return notFound();
    const errors = whatIsMissing(visit, model);
    if (errors.length > 0) return pageWithErrors(view, { ...model, errors });
    const outcome = read.ok ? await signSheet(visit.tx, opened.sheet.sheetId, read.values.seen) : 'changed';
    if (outcome === 'no') return notFound();
    if (outcome !== 'changed') return redirect(opened.around.path);
    const message = visit.words.t('questionnaires.sign.changed');
    return conflictPage(view, { ...model, errors: [{ field: 'answers', message }] });
  };

function whatIsMissing(
  { words }: Visit,
  { missing, judgement }: Awaited<ReturnType<typeof checkModel>>,
): FieldError[] {
  return [
    ...(missing.length === 0
      ? []
      : [{ field: 'missing', message: words.t('questionnaires.sign.missing', { count: missing.length }) }]),
    ...(judgement === undefined || judgement.version > 0
      ? []
      : [{ field: 'band', message: words.t('questionnaires.judgement.band.needed') }]),
  ];
}
