import { optionalText, readForm } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { answerProposal } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { backTo, openToSpeak } from '../open-escalation/open-escalation.ts';
import { overtaken } from '../open-escalation/overtaken.ts';
import { disagreementPage, view } from '../read-a-disagreement/disagreement-page.ts';
import { takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

const form = z
  .object({
    answer: z.enum(['sign', 'refuse'], 'escalations.sign.needed'),
    because: optionalText(2000, 'escalations.tooLong.2000'),
  })
  .refine(({ answer, because }) => answer === 'sign' || because !== '', {
    path: ['because'],
    message: 'escalations.sign.because.needed',
  });

/** Signs the words of a proposal for one's own side, or says why not. With the second signature it has ended. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  const proposalId = visit.params['proposalId'] ?? '';
  const proposal = opened?.escalation.proposals.find((one) => one.proposalId === proposalId);
  if (opened === undefined || proposal === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, await disagreementPage(visit, opened, visit.body, read.errors));
  const { answer, because } = read.values;
  const { escalationId } = opened.escalation;
  const how = await answerTo(visit, { escalationId, proposalId }, answer === 'sign', because);
  if (how === 'no') return notFound();
  if (how === 'over')
    return overtaken(visit, opened, { label: visit.words.t(`escalations.sign.${answer}`), text: because });
  visit.notes({ escalationId, proposalId, how });
  return backTo(visit, opened);
}

/** Keeps the answer, and tells everybody who takes part. */
export async function answerTo(
  acting: Acting,
  { escalationId, proposalId }: { escalationId: string; proposalId: string },
  signs: boolean,
  because: string,
) {
  const how = await answerProposal(acting.tx, proposalId, signs, signs ? null : because);
  if (how === 'no' || how === 'over') return how;
  const after = await afterChange(acting, escalationId);
  const everybody = takingPart(after).map(({ userId }) => userId);
  if (how !== 'open') await tell(acting, after, everybody, how === 'resolved' ? 'ended' : 'refused');
  return how;
}
