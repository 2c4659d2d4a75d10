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
import { outcomes, type Help } from '../early-help.ts';
import type { Closing } from '../help.queries.ts';
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
  const { body, words } = visit;
  const { help, path } = opened;
  const read = readClosing(visit, help);
  if (!read.ok) return pageWithErrors(view, await modelOf(visit, opened, typedIn(body), read.errors));
  if (!(await closeIt(visit, { helpId: help.helpId, version: versionIn(body) }, read.end)))
    return conflictPage(
      ...(await overtaken(visit, opened, {
        label: words.t('earlyHelp.close.because'),
        text: read.end.because,
      })),
    );
  visit.notes({ helpId: help.helpId, outcome: read.end.outcome });
  return redirect(path);
}

type ReadClosing = { ok: true; end: Omit<Closing, 'by' | 'at'> } | { ok: false; errors: FieldError[] };

/** How it ends; who withdrew consent, and when, count only where that is how. */
function readClosing({ body, words, today }: Visit, { openedOn }: Help): ReadClosing {
  const read = readForm(form, body, words);
  const isWithdrawn = body['outcome'] === 'consent-withdrawn';
  const on = isWithdrawn ? readDate(body, 'withdrawnOn') : undefined;
  const isDayWrong = isWithdrawn && (on == null || on > today || on < openedOn);
  const wrongDay = { field: 'withdrawnOn', message: words.t('earlyHelp.close.withdrawnOn.needed') };
  if (!read.ok) return { ok: false, errors: isDayWrong ? [...read.errors, wrongDay] : read.errors };
  if (isDayWrong) return { ok: false, errors: [wrongDay] };
  const withdrawnBy = isWithdrawn ? read.values.withdrawnBy : '';
  return { ok: true, end: { ...read.values, closedOn: today, withdrawnBy, withdrawnOn: on ?? null } };
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
