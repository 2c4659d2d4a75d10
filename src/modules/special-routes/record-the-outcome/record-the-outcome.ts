import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { openReceived, type Opened } from '../open-referral/open-referral.ts';
import { clocksOf, routeModel, sayWho } from '../say-special.ts';
import { outcomes, referenceOf } from '../special-route.ts';
import { endIt } from './end-it.ts';

const view = 'modules/special-routes/record-the-outcome/record-the-outcome.njk';
const form = z.object({
  outcome: z.enum(outcomes, 'specialRoutes.end.outcome.needed'),
  because: text('specialRoutes.end.because.needed', 4000, 'specialRoutes.end.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openReceived(visit);
  if (opened === undefined) return notFound();
  const { state, version } = opened.referral;
  if (state !== 'taken') return redirect(opened.path);
  return page(view, formModel(visit, opened, {}, version, []));
}

/** Records what came of it, once: who comes second is shown both. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const opened = await openReceived(visit);
  if (opened === undefined) return notFound();
  const { referral, route } = opened;
  const read = readForm(form, body, words);
  const version = versionIn(body);
  const wrong = (errors: readonly FieldError[]) =>
    pageWithErrors(view, formModel(visit, opened, typedIn(body), version, errors));
  if (referral.state !== 'taken') return conflict(visit, opened);
  if (!read.ok) return wrong(read.errors);
  const { outcome } = read.values;
  if (!route.outcomes.includes(outcome))
    return wrong([{ field: 'outcome', message: words.t('specialRoutes.end.outcome.needed') }]);
  // Visits are to a child of the partnership.
  if (outcome === 'arrangement' && referral.childId === null)
    return wrong([{ field: 'outcome', message: words.t('specialRoutes.end.tieFirst') }]);
  if (!(await endIt(visit, { ...referral, version }, read.values))) return conflict(visit, opened);
  visit.notes({ outcome });
  return redirect(opened.path);
}

function formModel(
  visit: Visit,
  { referral, route, path }: Opened,
  typed: Readonly<Record<string, unknown>>,
  version: number,
  errors: readonly FieldError[],
) {
  const { words } = visit;
  return {
    path,
    ...routeModel(visit, route),
    reference: referenceOf(referral.number),
    who: sayWho(visit, referral),
    clock: clocksOf(visit, referral).answer,
    items: route.outcomes.map((outcome) => ({
      value: outcome,
      text: words.t(`specialRoutes.outcome.${outcome}`),
      hint: { text: words.t(`specialRoutes.outcome.${outcome}.hint`) },
    })),
    version,
    outcome: typed['outcome'] ?? '',
    because: typed['because'] ?? '',
    errors,
  };
}

/** Somebody recorded it, or took it over, since the form was opened. */
async function conflict(visit: Visit, opened: Opened): Promise<Answer> {
  const { words, body, now } = visit;
  const current = (await openReceived(visit)) ?? opened;
  const { outcome, because, endedByName, endedAt, takenByName, takenAt } = current.referral;
  const typed = typedIn(body);
  const chosen = outcomes.find((each) => each === typed['outcome']);
  const say = (each: string | null | undefined) =>
    each == null ? '' : words.t(`specialRoutes.outcome.${each}`);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: endedByName ?? takenByName ?? '',
    at: endedAt ?? takenAt ?? now,
    fields: [
      { label: words.t('specialRoutes.end.outcome'), theirs: say(outcome), yours: say(chosen) },
      {
        label: words.t('specialRoutes.end.because'),
        theirs: because ?? '',
        yours: String(typed['because'] ?? ''),
      },
    ],
    currentHref: current.path,
  });
}
