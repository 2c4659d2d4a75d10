import { z } from 'zod';
import { versionIn } from '#platform/web/version-in.ts';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { outcomes } from '../early-help.ts';
import { distanceModel, readScalings } from '../assess/read-scalings.ts';
import { openHelpToWrite, type OpenedHelp } from '../open-help/opened.ts';
import { overtaken } from '../open-help/overtaken.ts';
import { closeIt } from './close-help.ts';

const view = 'modules/early-help/close-early-help/close-early-help.njk';
const form = z
  .object({
    outcome: z.enum(outcomes, 'earlyHelp.close.outcome.needed'),
    because: text('earlyHelp.close.because.needed', 4000, 'earlyHelp.tooLong.4000'),
    childsView: optionalText(4000, 'earlyHelp.tooLong.4000'),
    withdrawnBy: optionalText(200, 'earlyHelp.tooLong.200'),
  })
  .refine(({ outcome, withdrawnBy }) => outcome !== 'consent-withdrawn' || withdrawnBy !== '', {
    path: ['withdrawnBy'],
    message: 'earlyHelp.close.withdrawnBy.needed',
  });

/** The form that closes early help, with how far each domain came. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openHelpToWrite(visit);
  if (opened === undefined) return notFound();
  if (opened.help.state !== 'open') return redirect(opened.path);
  return page(view, await modelOf(visit, opened, { version: String(opened.help.version) }, []));
}

/** Closes it. A withdrawn consent stops it too; the page then says what is kept. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openHelpToWrite(visit);
  if (opened === undefined) return notFound();
  const { body, words, today } = visit;
  const { help, path } = opened;
  const read = readForm(form, body, words);
  const on = readDate(body, 'withdrawnOn');
  const isWithdrawn = body['outcome'] === 'consent-withdrawn';
  const isDayWrong = isWithdrawn && (on == null || on > today || on < help.openedOn);
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(isDayWrong ? [{ field: 'withdrawnOn', message: words.t('earlyHelp.close.withdrawnOn.needed') }] : []),
  ];
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, await modelOf(visit, opened, typedIn(body), errors));
  const { outcome, because, childsView, withdrawnBy } = read.values;
  const end = { outcome, because, childsView, closedOn: today };
  const withdrawal = isWithdrawn
    ? { withdrawnBy, withdrawnOn: on ?? null }
    : { withdrawnBy: '', withdrawnOn: null };
  const at = { helpId: help.helpId, version: versionIn(body) };
  if (!(await closeIt(visit, at, { ...end, ...withdrawal })))
    return conflictPage(
      ...(await overtaken(visit, opened, { label: words.t('earlyHelp.close.because'), text: because })),
    );
  visit.notes({ helpId: help.helpId, outcome });
  return redirect(path);
}

async function modelOf(
  visit: Visit,
  { head, path, help }: OpenedHelp,
  fields: Body,
  errors: readonly FieldError[],
) {
  const { words } = visit;
  const scalings = await readScalings(visit, help);
  return {
    ...{ head, path, fields, errors },
    distance: distanceModel(words, scalings),
    outcomes: Object.fromEntries(outcomes.map((key) => [key, words.t(`earlyHelp.outcome.${key}`)])),
  };
}
