import { z } from 'zod';
import { childLabel } from '#modules/children/index.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { endArrangement } from '../arrangement.queries.ts';
import { openArrangementOf } from '../open-one.ts';

const view = 'modules/special-routes/private-fostering/end-an-arrangement/end-an-arrangement.njk';
const form = z.object({
  because: text('specialRoutes.fostering.because.needed', 4000, 'specialRoutes.end.because.tooLong'),
});

type Opened = NonNullable<Awaited<ReturnType<typeof openArrangementOf>>>;

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openArrangementOf(visit);
  if (opened?.mayVisit !== true) return notFound();
  if (!opened.mayWrite) return redirect(opened.path);
  return page(view, formModel(visit, opened, {}, []));
}

/** Ends it, once: whoever comes second is led to the page that says how it ended. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, tx, viewer, now } = visit;
  const opened = await openArrangementOf(visit);
  if (opened?.mayVisit !== true) return notFound();
  if (!opened.mayWrite) return redirect(opened.path);
  const read = readForm(form, body, words);
  const endedOn = readDate(body, 'endedOn');
  const errors = [...wrongDay(visit, opened, endedOn), ...(read.ok ? [] : read.errors)];
  if (!read.ok || errors.length > 0 || typeof endedOn !== 'string')
    return pageWithErrors(view, formModel(visit, opened, typedIn(body), errors));
  const { arrangementId } = opened.arrangement;
  await endArrangement(tx, arrangementId, { endedOn, ...read.values }, { userId: viewer.userId, at: now });
  return redirect(opened.path);
}

function wrongDay(
  { words, today }: Visit,
  { arrangement }: Opened,
  day: string | null | undefined,
): FieldError[] {
  const wrong = (key: string) => [{ field: 'endedOn', message: words.t(key) }];
  if (day === undefined) return wrong('specialRoutes.fostering.day.needed');
  if (day === null) return wrong('specialRoutes.fostering.day.notReal');
  if (day > today) return wrong('specialRoutes.fostering.day.future');
  return day < arrangement.beganOn ? wrong('specialRoutes.fostering.day.before') : [];
}

function formModel(
  { words, today }: Visit,
  { path, child }: Opened,
  typed: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const fields = ['endedOn-day', 'endedOn-month', 'endedOn-year', 'because'];
  return {
    path,
    who: childLabel(child, words, today),
    fields: Object.fromEntries(fields.map((name) => [name, typed[name] ?? ''])),
    errors,
  };
}
