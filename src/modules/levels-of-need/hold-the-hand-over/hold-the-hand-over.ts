import { z } from 'zod';
import { dayInLondon } from '#platform/clock.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { sayLevel, type Move } from '../levels.ts';
import { giveNextWork } from '../moves/give-work.ts';
import { isOver } from '../moves/is-over.ts';
import { keepHandOver } from '../moves/move.queries.ts';
import { moveHref, openMove, type OpenedMove } from '../moves/open-moves.ts';

const view = 'modules/levels-of-need/hold-the-hand-over/hold-the-hand-over.njk';
const form = z.object({
  who: text('levels.handOver.who.needed', 500, 'levels.tooLong.500'),
  said: text('levels.handOver.said.needed', 6000, 'levels.tooLong.6000'),
});

/** The form for the meeting at which one side hands over to the other. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openMove(visit);
  if (opened?.mayMove !== true) return notFound();
  if (opened.move.state !== 'agreed') return redirect(moveHref(opened.move));
  return page(view, modelOf(visit, opened, { version: String(opened.move.version) }, []));
}

/** Keeps it: from here on the child is at the new level, the new lead leads, and who led may leave. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openMove(visit);
  if (opened?.mayMove !== true) return notFound();
  const { body, words, tx } = visit;
  const { move } = opened;
  const read = readMeeting(visit, move);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, opened, typedIn(body), read.errors));
  const how = await keepHandOver(tx, { moveId: move.moveId, version: versionIn(body) }, read.met);
  if (how === 'no') return notFound();
  if (how === 'over') return isOver(visit, opened, words.t('levels.state.done'), read.met.said);
  if (how !== 'done') {
    const changed = [{ field: 'who', message: words.t(`levels.handOver.${how}`) }];
    return pageWithErrors(view, modelOf(visit, opened, typedIn(body), changed));
  }
  await giveNextWork(visit, move.moveId);
  visit.notes({ moveId: move.moveId, toLevel: move.toLevel });
  return redirect(opened.path);
}

type Read =
  { ok: true; met: { on: string; who: string; said: string } } | { ok: false; errors: FieldError[] };

function readMeeting({ body, words, today }: Visit, { proposedAt }: Move): Read {
  const read = readForm(form, body, words);
  const on = readDate(body, 'metOn');
  const isDayWrong = on == null || on > today || on < dayInLondon(proposedAt);
  const wrongDay = { field: 'metOn', message: words.t('levels.handOver.on.needed') };
  if (read.ok && !isDayWrong) return { ok: true, met: { ...read.values, on } };
  return { ok: false, errors: [...(read.ok ? [] : read.errors), ...(isDayWrong ? [wrongDay] : [])] };
}

const modelOf = (
  { words }: Visit,
  { head, move, scheme }: OpenedMove,
  fields: Body,
  errors: readonly FieldError[],
) => ({
  ...{ head, fields, errors, href: moveHref(move) },
  lead: words.t('levels.handOver.what', {
    level: sayLevel(words, scheme.everNamed, move.toLevel),
    name: move.toName ?? '',
  }),
});
