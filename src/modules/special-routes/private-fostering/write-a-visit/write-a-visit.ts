import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { childLabel } from '#modules/children/index.ts';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { seen } from '../arrangement.ts';
import { addVisit } from '../arrangement.queries.ts';
import { openArrangementOf } from '../open-one.ts';

const view = 'modules/special-routes/private-fostering/write-a-visit/write-a-visit.njk';
const form = z.object({
  seen: z.enum(seen, 'specialRoutes.visit.seen.needed'),
  whyNot: optionalText(2000, 'specialRoutes.visit.whyNot.tooLong'),
  report: text('specialRoutes.visit.report.needed', 100_000, 'specialRoutes.visit.report.tooLong'),
});

type Opened = NonNullable<Awaited<ReturnType<typeof openArrangementOf>>>;

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openArrangementOf(visit);
  if (opened?.mayWrite !== true) return notFound();
  return page(view, formModel(visit, opened, {}, []));
}

/** Adds a visit: the day, whether the child was seen alone or why not, and the written report. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, tx, viewer, now } = visit;
  const opened = await openArrangementOf(visit);
  if (opened?.mayWrite !== true) return notFound();
  const read = readForm(form, body, words);
  const visitedOn = readDate(body, 'visitedOn');
  const errors = [...wrongDay(visit, visitedOn), ...(read.ok ? wrongWhy(visit, read.values) : read.errors)];
  if (!read.ok || errors.length > 0 || typeof visitedOn !== 'string')
    return pageWithErrors(view, formModel(visit, opened, typedIn(body), errors));
  const { arrangementId } = opened.arrangement;
  const made = { visitId: randomUUID(), visitedOn, ...read.values };
  const isAdded = await addVisit(tx, arrangementId, made, { userId: viewer.userId, at: now });
  return isAdded ? redirect(opened.path) : notFound();
}

function wrongDay({ words, today }: Visit, day: string | null | undefined): FieldError[] {
  const wrong = (key: string) => [{ field: 'visitedOn', message: words.t(key) }];
  if (day === undefined) return wrong('specialRoutes.visit.day.needed');
  if (day === null) return wrong('specialRoutes.visit.day.notReal');
  return day > today ? wrong('specialRoutes.visit.day.future') : [];
}

function wrongWhy({ words }: Visit, { seen: how, whyNot }: z.output<typeof form>): FieldError[] {
  if (how === 'alone' || whyNot !== '') return [];
  return [{ field: 'whyNot', message: words.t('specialRoutes.visit.whyNot.needed') }];
}

function formModel(
  { words, today }: Visit,
  { path, child }: Opened,
  typed: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const fields = ['visitedOn-day', 'visitedOn-month', 'visitedOn-year', 'seen', 'whyNot', 'report'];
  return {
    path,
    who: childLabel(child, words, today),
    fields: Object.fromEntries(fields.map((name) => [name, typed[name] ?? ''])),
    items: seen.map((how) => ({ value: how, text: words.t(`specialRoutes.visit.seen.${how}`) })),
    errors,
  };
}
