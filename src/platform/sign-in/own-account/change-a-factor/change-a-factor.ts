import { z } from 'zod';
import { readForm, text } from '../../../web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '../../../web/visit.ts';
import { longestName } from '../../second-factors/add-factor.ts';
import { listFactors, nameFactor, removeFactor } from '../../second-factors/second-factor.queries.ts';
import { tellOwner } from '../../tell-owner.ts';

const view = 'platform/sign-in/own-account/change-a-factor/change-a-factor.njk';

const form = z.object({ name: text('factor.name.needed', longestName, 'factor.name.tooLong') });

export async function show(visit: Visit): Promise<Answer> {
  const model = await modelOf(visit, visit.query['factor']);
  return model === undefined ? notFound() : page(view, { ...model, errors: [] });
}

export async function name(visit: Visit): Promise<Answer> {
  const model = await modelOf(visit, visit.body['factor']);
  if (model === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  const typed = { ...model, name: String(visit.body['name'] ?? '') };
  if (!read.ok) return pageWithErrors(view, { ...typed, errors: read.errors });
  visit.notes({ factorId: model.factorId });
  return (await nameFactor(visit.tx, model.factorId, read.values.name))
    ? redirect('/your-account?done=named')
    : notFound();
}

/** One always stays: who takes the last away could not come in again. */
export async function remove(visit: Visit): Promise<Answer> {
  const model = await modelOf(visit, visit.body['factor']);
  if (model === undefined) return notFound();
  visit.notes({ factorId: model.factorId, kind: model.kind });
  if (await removeFactor(visit.tx, model.factorId)) {
    await tellOwner(visit, visit.viewer, 'factor-removed');
    return redirect('/your-account?done=removed');
  }
  visit.notes({ because: 'the-last' });
  const lastOne = { ...model, isLast: true };
  const message = visit.words.t('factor.last');
  return pageWithErrors(view, { ...lastOne, errors: [{ field: 'name', message }] });
}

async function modelOf(visit: Visit, wanted: string | string[] | undefined) {
  const factors = await listFactors(visit.tx);
  const found = factors.find(({ factorId }) => factorId === wanted);
  return found && { ...found, currentName: found.name, isLast: factors.length === 1 };
}
