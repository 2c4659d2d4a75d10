import { z } from 'zod';
import { disagreeHref } from '#modules/escalations/index.ts';
import { optionalText, readForm, typedIn } from '#platform/web/forms.ts';
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
import { protection, type Move } from '../levels.ts';
import { giveNextWork } from '../moves/give-work.ts';
import { answerMove } from '../moves/move.queries.ts';
import { moveRows } from '../moves/move-rows.ts';
import { moveHref, openMove, type OpenedMove } from '../moves/open-moves.ts';
import { isOver as isOverNow } from '../moves/is-over.ts';

const view = 'modules/levels-of-need/answer-a-move/answer-a-move.njk';
const form = z
  .object({
    answer: z.enum(['agree', 'refuse'], 'levels.answer.needed'),
    because: optionalText(2000, 'levels.tooLong.2000'),
  })
  .refine(({ answer, because }) => answer === 'agree' || because !== '', {
    path: ['because'],
    message: 'levels.answer.because.needed',
  });

/** One move: what it says, how it stands, and what the viewer can do about it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openMove(visit);
  return opened === undefined ? notFound() : page(view, await moveModel(visit, opened, {}, []));
}

/** The answer of a side: with the first that counts it is decided, whoever comes second is told. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openMove(visit);
  if (opened?.mayMove !== true) return notFound();
  const { body, words, tx } = visit;
  const { move } = opened;
  const read = readForm(form, body, words);
  if (!read.ok) return pageWithErrors(view, await moveModel(visit, opened, typedIn(body), read.errors));
  const agrees = read.values.answer === 'agree';
  const given = { agrees, because: agrees ? null : read.values.because };
  const how = await answerMove(tx, { moveId: move.moveId, version: versionIn(body) }, given);
  if (how === 'no') return notFound();
  if (how === 'over')
    return isOverNow(
      visit,
      opened,
      words.t(`levels.state.${agrees ? 'agreed' : 'refused'}`),
      read.values.because,
    );
  await giveNextWork(visit, move.moveId);
  visit.notes({ moveId: move.moveId, how });
  return redirect(moveHref(move));
}

/** Of one move, for its page, also when something typed on it was wrong. */
export async function moveModel(
  visit: Visit,
  opened: OpenedMove,
  fields: Body,
  errors: readonly FieldError[],
) {
  const { words } = visit;
  const { head, path, move, scheme, child } = opened;
  const isOpen = isWaiting(move);
  const isOver = move.state === 'refused' || move.state === 'done';
  return {
    ...{ head, path, href: moveHref(move), fields, errors, version: move.version },
    state: words.t(`levels.state.${move.isEarlier ? 'earlier' : move.state}`),
    rows: moveRows(words, scheme.everNamed, move),
    isProtection: [move.fromLevel, move.toLevel].includes(protection) && isOpen,
    ...mayOf(visit, opened),
    isTakingBack: fields['takeBack'] !== undefined,
    disagree: isOver ? await disagreeHref(visit, [child.childId], 'child', null) : '',
  };
}

const isWaiting = ({ state }: Pick<Move, 'state'>) => state === 'proposed' || state === 'agreed';

/** What the viewer can do about it now. */
const mayOf = ({ viewer }: Visit, { move, mayMove, mayArrange }: OpenedMove) => ({
  mayAnswer: mayMove && move.sideLeft !== null,
  mayHandOver: mayMove && move.state === 'agreed',
  mayTakeBack: mayMove && isWaiting(move) && (mayArrange || move.proposedBy === viewer.userId),
});
