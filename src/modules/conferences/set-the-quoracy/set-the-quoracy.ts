import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { readQuoracyRule, setQuoracyRule } from '../conference.queries.ts';
import { mayDo } from '../may-do.ts';
import { sayQuoracyRule } from './say-quoracy.ts';

const view = 'modules/conferences/set-the-quoracy/set-the-quoracy.njk';
const form = z.object({
  otherAgencies: z
    .string('conferences.quoracy.number.needed')
    .trim()
    .regex(/^(\d|10)$/, 'conferences.quoracy.number.needed')
    .transform(Number),
  source: text('conferences.quoracy.source.needed', 500, 'conferences.tooLong.500'),
});

/** Who must be at a conference: read by everybody, set by those who answer for the partnership's practice. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, await formModel(visit, {}, []));
}

/** Sets it from a day on; a conference that is arranged already keeps the rule it was arranged with. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const read = readForm(form, body, words);
  const effectiveFrom = readDate(body, 'from');
  const errors: FieldError[] = read.ok ? [] : [...read.errors];
  if (typeof effectiveFrom !== 'string')
    errors.push({ field: 'from', message: words.t('conferences.day.wrong') });
  if (!read.ok || errors.length > 0 || typeof effectiveFrom !== 'string')
    return pageWithErrors(view, await formModel(visit, typedIn(body), errors));
  await setQuoracyRule(visit, { ...read.values, effectiveFrom });
  visit.notes({ otherAgencies: read.values.otherAgencies, effectiveFrom });
  return redirect('/conferences/quoracy');
}

async function formModel(
  { tx, words, today, viewer }: Visit,
  fields: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const rule = await readQuoracyRule(tx, today);
  return {
    rule: sayQuoracyRule(words, rule),
    maySet: mayDo(viewer, 'protection.set-quoracy'),
    fields: { otherAgencies: String(rule.otherAgencies), source: rule.source ?? '', ...fields },
    errors,
  };
}
