import { findChild, firstName, headOf } from '#modules/children/index.ts';
import { identifier, optionalText, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { listPath } from '../acting.ts';
import { standsBy } from '../act.queries.ts';
import { listFirstSpeakers } from '../people.queries.ts';
import { readProcedure } from '../procedure/procedure.queries.ts';
import { raiseDisagreement } from './raise-disagreement.ts';

export const raiseView = 'modules/escalations/raise-a-disagreement/raise-a-disagreement.njk';
export const raiseForm = z
  .object({
    answersAgencyId: identifier('escalations.raise.agency.needed'),
    decision: text('escalations.raise.decision.needed', 2000, 'escalations.tooLong.2000'),
    why: text('escalations.raise.why.needed', 6000, 'escalations.tooLong.6000'),
    wants: text('escalations.raise.wants.needed', 4000, 'escalations.tooLong.4000'),
    childsView: optionalText(4000, 'escalations.tooLong.4000'),
    atRisk: z.enum(['yes', 'no'], 'escalations.raise.atRisk.needed'),
    atRiskBecause: optionalText(2000, 'escalations.tooLong.2000'),
  })
  .refine(({ atRisk, atRiskBecause }) => atRisk === 'no' || atRiskBecause !== '', {
    path: ['atRiskBecause'],
    message: 'escalations.raise.atRiskBecause.needed',
  });

/** The form, about the plan, recommendation or referral that the link named: identifiers only. */
export async function show(visit: Visit): Promise<Answer> {
  const model = await formModel(visit, aboutIn(visit.query), {}, []);
  return model === undefined ? notFound() : page(raiseView, model);
}

/** Raises it, and leads to it. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, params } = visit;
  const about = aboutIn(body);
  const childId = params['childId'] ?? '';
  const read = readForm(raiseForm, body, words);
  const errors = read.ok ? [] : read.errors;
  const model = await formModel(visit, about, body, errors);
  if (model === undefined) return notFound();
  if (!read.ok) return pageWithErrors(raiseView, model);
  const { atRisk, atRiskBecause, ...said } = read.values;
  const isAtRisk = atRisk === 'yes';
  const raised = { ...said, ...about, isAtRisk, atRiskBecause: isAtRisk ? atRiskBecause : '' };
  const { how, escalationId } = await raiseDisagreement(visit, childId, raised);
  if (how === 'no') return notFound();
  if (how === 'absent') {
    const message = words.t('escalations.raise.agency.nobody');
    return pageWithErrors(raiseView, { ...model, errors: [{ field: 'answersAgencyId', message }] });
  }
  visit.notes({ escalationId, agencyId: said.answersAgencyId, isAtRisk });
  return redirect(`${listPath(childId)}/${escalationId}`);
}

/** What the decision stands in, as the link or the form says; anything else is about the child. */
function aboutIn(said: Body) {
  const kind = z.enum(['plan', 'recommendation', 'referral']).safeParse(said['about']);
  const id = z.uuid().safeParse(said['id']);
  return kind.success && id.success
    ? { aboutKind: kind.data, aboutId: id.data }
    : { aboutKind: 'child' as const, aboutId: null };
}

async function formModel(
  visit: Visit,
  about: ReturnType<typeof aboutIn>,
  fields: Body,
  errors: readonly FieldError[],
) {
  const { tx, words } = visit;
  const child = await findChild(tx, visit.params['childId'] ?? '');
  if (child === undefined || !(await standsBy(tx, child.childId))) return undefined;
  visit.looksAt([child.childId]);
  const procedure = await readProcedure(visit);
  const asked = await listFirstSpeakers(tx, child.childId, procedure.stages[0].level);
  return {
    ...{ head: headOf(visit, child), path: listPath(child.childId), first: firstName(child, words) },
    ...{ about, fields, errors, hours: procedure.atRiskHours },
    agencies: asked.map(({ agencyId, agencyName, fullName, jobTitle, isNextToChild }) => ({
      value: agencyId,
      text: agencyName,
      hint: {
        text: words.t(isNextToChild ? 'escalations.raise.goesTo.near' : 'escalations.raise.goesTo', {
          name: fullName,
          job: jobTitle,
        }),
      },
    })),
  };
}
