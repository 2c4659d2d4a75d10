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
import { tellEarlier } from '../moves/move.queries.ts';
import { openToMove, type OpenedLevels } from '../moves/open-moves.ts';

const view = 'modules/levels-of-need/tell-an-earlier-move/tell-an-earlier-move.njk';
const form = z
  .object({
    fromLevel: z.string('levels.earlier.from.needed').max(60),
    toLevel: text('levels.propose.to.needed', 60, 'levels.propose.to.needed'),
    ledThen: text('levels.earlier.ledThen.needed', 200, 'levels.tooLong.200'),
    because: text('levels.propose.because.needed', 4000, 'levels.tooLong.4000'),
  })
  .refine(({ fromLevel, toLevel }) => fromLevel !== toLevel, {
    path: ['toLevel'],
    message: 'levels.earlier.to.same',
  });

/** The form for a move that happened before anybody wrote of levels here, so that the path is whole. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToMove(visit);
  return opened === undefined ? notFound() : page(view, modelOf(visit, opened, {}, []));
}

export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToMove(visit);
  if (opened === undefined) return notFound();
  const { body, words, tx } = visit;
  const read = readEarlier(visit, opened);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, opened, typedIn(body), read.errors));
  const moveId = randomUUID();
  const how = await tellEarlier(tx, { ...read.told, moveId, childId: opened.child.childId });
  if (how === 'no') return notFound();
  if (how === 'later') {
    const later = [{ field: 'on', message: words.t('levels.earlier.on.later') }];
    return pageWithErrors(view, modelOf(visit, opened, typedIn(body), later));
  }
  visit.notes({ moveId });
  return redirect(opened.path);
}

interface Told {
  fromLevel: string | null;
  toLevel: string;
  on: string;
  ledThen: string;
  because: string;
}
type Read = { ok: true; told: Told } | { ok: false; errors: FieldError[] };

function readEarlier({ body, words, today }: Visit, { scheme }: OpenedLevels): Read {
  const read = readForm(form, body, words);
  const on = readDate(body, 'on');
  const isDayWrong = on == null || on > today;
  const wrongDay = isDayWrong ? [{ field: 'on', message: words.t('levels.earlier.on.needed') }] : [];
  if (!read.ok) return { ok: false, errors: [...read.errors, ...wrongDay] };
  const { fromLevel, toLevel } = read.values;
  const keys = ['', ...scheme.levels.map(({ key }) => key)];
  const isKnown = keys.includes(toLevel) && keys.includes(fromLevel);
  const wrongLevel = isKnown ? [] : [{ field: 'toLevel', message: words.t('levels.propose.to.needed') }];
  if (isDayWrong || !isKnown) return { ok: false, errors: [...wrongLevel, ...wrongDay] };
  return { ok: true, told: { ...read.values, on, fromLevel: fromLevel === '' ? null : fromLevel } };
}

function modelOf(
  { words }: Visit,
  { head, path, scheme }: OpenedLevels,
  fields: Body,
  errors: readonly FieldError[],
) {
  const choices = (name: string) =>
    scheme.levels.map(({ key, ...said }) => ({
      value: key,
      text: said[words.language],
      selected: fields[name] === key,
    }));
  return {
    ...{ head, path, fields, errors },
    from: [{ value: '', text: words.t('levels.notSaid') }, ...choices('fromLevel')],
    to: [{ value: '', text: words.t('levels.earlier.choose') }, ...choices('toLevel')],
  };
}
