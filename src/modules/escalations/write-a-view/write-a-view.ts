import { readForm, text } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { write } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { whoseTurn } from '../escalation.ts';
import { openToSpeak } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { disagreementPage, view } from '../read-a-disagreement/disagreement-page.ts';
import { speakerOf } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

const form = z.object({
  said: text('escalations.write.needed', 6000, 'escalations.tooLong.6000'),
  stage: z.coerce.number().int().min(1).max(8),
});

/** Keeps what a side says at a stage. Where the stage has ended meanwhile, the words come back to be sent again or changed. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, await disagreementPage(visit, opened, visit.body, read.errors));
  const { said, stage } = read.values;
  const { escalationId } = opened.escalation;
  const how = await writeView(visit, escalationId, stage, said);
  if (how === 'no') return notFound();
  if (how !== 'done')
    return overtaken(visit, opened, { label: visit.words.t('escalations.write.yours'), text: said });
  visit.notes({ escalationId, stage });
  return redirect(opened.path);
}

/** Writes a view down, and asks the other side, whose turn it then is. */
export async function writeView(acting: Acting, escalationId: string, stage: number, said: string) {
  const how = await write(acting.tx, escalationId, stage, said);
  if (how !== 'done') return how;
  const after = await afterChange(acting, escalationId);
  const asked = whoseTurn(after).flatMap(({ side }) => speakerOf(after, side)?.userId ?? []);
  await tell(acting, after, asked, 'written');
  return how;
}
