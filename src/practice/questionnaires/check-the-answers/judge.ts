import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { conflictPage, notFound, pageWithErrors, redirect, type Visit } from '#platform/web/visit.ts';
import { judgementKey, type Band } from '../definition/definition.ts';
import { readSheet, type Handler, type Place } from '../place/place.ts';
import { saveAnswers } from '../sheet/sheet.queries.ts';
import { checkModel, view } from './check-the-answers.ts';

const needed = 'questionnaires.judgement.band.needed';
const form = (bands: readonly Band[]) =>
  z.object({
    band: z.enum(
      bands.map(({ key }) => key),
      needed,
    ),
    because: text(
      'questionnaires.judgement.because.needed',
      10_000,
      'questionnaires.judgement.because.tooLong',
    ),
    judgementVersion: z.coerce.number().int().min(0).max(1e9),
  });

/** Keeps what a person makes of it, and why: beside the points, whatever they say. */
export const judge =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined || !opened.mayWrite || opened.definition.bands === undefined) return notFound();
    const model = await checkModel(visit, opened);
    const again = { ...model, judgement: { ...model.judgement, ...typedJudgement(visit) } };
    const read = readForm(form(opened.definition.bands), visit.body, visit.words);
    if (!read.ok) return pageWithErrors(view, { ...again, errors: read.errors });
    const { band, because, judgementVersion } = read.values;
    const given = [{ key: judgementKey, version: judgementVersion, value: { band, because }, whyNot: '' }];
    const saved = await saveAnswers(visit.tx, opened.sheet, given);
    const answer = saved?.answers[0];
    if (answer === undefined) return notFound();
    if (['conflict', 'signed'].includes(answer.outcome)) {
      const message = visit.words.t(`questionnaires.judgement.${answer.outcome}`, {
        by: model.judgement?.by ?? '',
      });
      return conflictPage(view, {
        ...again,
        theirs: model.judgement,
        errors: [{ field: 'because', message }],
      });
    }
    return redirect(`${opened.around.path}/check#judgement`);
  };

function typedJudgement({ body }: Visit) {
  const typed = typedIn(body);
  return { band: typed['band'] ?? '', because: typed['because'] ?? '' };
}
