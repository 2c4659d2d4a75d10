import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
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
import { toolNames, tools } from '../early-help.ts';
import { addReading } from '../help.queries.ts';
import { openHelpToWrite, type OpenedHelp } from '../open-help/opened.ts';
import { isFigures } from './figures.rules.ts';

const view = 'modules/early-help/add-a-reading/add-a-reading.njk';
const form = z.object({
  tool: z.enum(tools, 'earlyHelp.reading.tool.needed'),
  edition: text('earlyHelp.reading.edition.needed', 60, 'earlyHelp.tooLong.60'),
  licence: text('earlyHelp.reading.licence.needed', 100, 'earlyHelp.tooLong.100'),
  figures: text('earlyHelp.reading.figures.needed', 100, 'earlyHelp.tooLong.100').refine(
    isFigures,
    'earlyHelp.reading.figures.words',
  ),
});

/** The form for what a licensed tool gave. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openHelpToWrite(visit);
  if (opened === undefined) return notFound();
  return opened.help.state === 'open' ? page(view, modelOf(opened, {}, [])) : redirect(opened.path);
}

/** Keeps its figures, its edition and the licence: nothing of its words. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openHelpToWrite(visit);
  if (opened === undefined) return notFound();
  const { tx, viewer, now, body, words, today } = visit;
  const { help, path } = opened;
  if (help.state !== 'open') return redirect(path);
  const read = readForm(form, body, words);
  const takenOn = readDate(body, 'takenOn');
  const isDayWrong = takenOn == null || takenOn > today;
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(isDayWrong ? [{ field: 'takenOn', message: words.t('earlyHelp.reading.takenOn.needed') }] : []),
  ];
  if (!read.ok || isDayWrong) return pageWithErrors(view, modelOf(opened, typedIn(body), errors));
  const readingId = randomUUID();
  const { partnershipId, userId } = viewer;
  const { helpId, childId } = help;
  await addReading(tx, {
    ...{ ...read.values, readingId, partnershipId, helpId, childId, takenOn },
    ...{ takenBy: userId, recordedAt: now },
  });
  visit.notes({ helpId, readingId });
  return redirect(`${path}#readings`);
}

const modelOf = ({ head, path }: OpenedHelp, fields: Body, errors: readonly FieldError[]) => ({
  ...{ head, path, fields, errors },
  tools: tools.map((value) => ({ value, text: toolNames[value] })),
});
