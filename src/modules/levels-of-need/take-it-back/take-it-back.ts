import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { moveModel } from '../answer-a-move/answer-a-move.ts';
import { giveNextWork } from '../moves/give-work.ts';
import { isOver } from '../moves/is-over.ts';
import { withdrawMove } from '../moves/move.queries.ts';
import { moveHref, openMove } from '../moves/open-moves.ts';

const form = z.object({ takeBack: text('levels.takeBack.needed', 2000, 'levels.tooLong.2000') });

/** Takes a move back that is not done. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openMove(visit);
  if (opened?.mayMove !== true) return notFound();
  const { move } = opened;
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const view = 'modules/levels-of-need/answer-a-move/answer-a-move.njk';
    return pageWithErrors(view, await moveModel(visit, opened, typedIn(visit.body), read.errors));
  }
  const { takeBack } = read.values;
  const at = { moveId: move.moveId, version: versionIn(visit.body) };
  if (!(await withdrawMove(visit.tx, at, takeBack)))
    return isOver(visit, opened, visit.words.t('levels.state.withdrawn'), takeBack);
  await giveNextWork(visit, move.moveId);
  visit.notes({ moveId: move.moveId });
  return redirect(moveHref(move));
}
