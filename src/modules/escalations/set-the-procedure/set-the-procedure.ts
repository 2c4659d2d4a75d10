import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Body, type Visit } from '#platform/web/visit.ts';
import { levels, limitUnits, type Procedure } from '../procedure/procedure.ts';
import { readProcedure, setProcedure } from '../procedure/procedure.queries.ts';
import { MOST_STAGES, readProcedureForm } from './read-procedure-form.ts';

const view = 'modules/escalations/set-the-procedure/set-the-procedure.njk';

/** The form begins with what holds today. */
export async function show(visit: Visit): Promise<Answer> {
  const procedure = await readProcedure(visit);
  return page(view, formModel(visit, boxesOf(procedure), []));
}

/** Sets the procedure that holds from a day on; open disagreements keep theirs. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, now, body, words } = visit;
  const read = readProcedureForm(visit);
  if ('errors' in read) return pageWithErrors(view, formModel(visit, body, read.errors));
  const by = { partnershipId: viewer.partnershipId, setBy: viewer.userId, setAt: now };
  if (await setProcedure(tx, { ...read.typed, ...by })) return redirect('/disagreements/procedure');
  const errors = [{ field: 'from', message: words.t('escalations.procedure.from.taken') }];
  return pageWithErrors(view, formModel(visit, body, errors));
}

function boxesOf({ stages, atRiskHours, themes, own }: Procedure): Body {
  const ofStages = stages.flatMap(({ level, name, limit }, index) => [
    [`stage-${index + 1}-level`, level],
    [`stage-${index + 1}-nameEn`, name.en],
    [`stage-${index + 1}-nameCy`, name.cy],
    [`stage-${index + 1}-unit`, limit.unit],
    [`stage-${index + 1}-amount`, limit.amount === 0 ? '' : String(limit.amount)],
  ]);
  return {
    ...(Object.fromEntries(ofStages) as Body),
    hours: String(atRiskHours),
    source: own?.source ?? '',
    themesEn: themes.map(({ en }) => en).join('\n'),
    themesCy: themes.map(({ cy }) => cy).join('\n'),
  };
}

function formModel({ words }: Visit, fields: Body, errors: readonly FieldError[]) {
  return {
    fields,
    errors,
    levels: levels.map((value) => ({ value, text: words.t(`escalations.level.${value}`) })),
    units: limitUnits.map((value) => ({ value, text: words.t(`escalations.procedure.unit.${value}`) })),
    stages: Array.from({ length: MOST_STAGES }, (_, index) => ({
      id: `stage-${index + 1}`,
      title: words.t(index < 2 ? 'escalations.procedure.stage' : 'escalations.procedure.stage.optional', {
        number: index + 1,
      }),
    })),
  };
}
