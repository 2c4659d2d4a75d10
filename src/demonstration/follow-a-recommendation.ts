import { randomUUID } from 'node:crypto';
import { addEvidence, markActionDone } from '#practice/actions/index.ts';
import { answerRecommendation, findRecommendation } from '#modules/panels/index.ts';
import type { Recommended } from './hold-a-panel.ts';
import { dayAfter, momentOf } from './moments.ts';
import type { StoryAnswer } from './story/story-case.ts';
import type { Storyteller, Teller } from './storyteller.ts';

/** What the person asked did about a recommendation: the answer, what shows that it is followed, and that it is done. */
export async function followARecommendation(story: Storyteller, made: Recommended): Promise<void> {
  const { to, heldOn, answer, evidence = [], doneAfter } = made;
  const as = (after: number, time: string, act: (teller: Teller) => Promise<void>) =>
    story.as(to, momentOf(dayAfter(heldOn, after), time), act);
  if (answer !== undefined) await as(answer.after, '11:15', (teller) => answerIt(teller, made, answer));
  for (const { after, says } of evidence) await as(after, '14:30', (teller) => show(teller, made, says));
  if (doneAfter !== undefined) await as(doneAfter, '14:45', (teller) => markDone(teller, made));
}

async function open({ tx }: Teller, { recommendationId, to }: Recommended) {
  const found = await findRecommendation(tx, recommendationId);
  if (found === undefined) throw new Error(`${to} cannot read a recommendation made to them`);
  return found;
}

async function answerIt(teller: Teller, made: Recommended, given: StoryAnswer): Promise<void> {
  const { tx, userId: by, now: at, today } = teller;
  const found = await open(teller, made);
  const isChanged = given.answer === 'accept-changed';
  const isKept = await answerRecommendation(tx, found, {
    version: found.version,
    answer: given.answer,
    words: given.answer === 'accept' ? '' : given.because,
    what: isChanged ? given.what : found.agreedWhat,
    dueOn: isChanged ? dayAfter(made.heldOn, given.dueAfter) : found.agreedDueOn,
    by,
    at,
    today,
  });
  if (!isKept) throw new Error(`${made.to} could not answer`);
}

async function show(teller: Teller, made: Recommended, body: string): Promise<void> {
  const { actionId } = await open(teller, made);
  await addEvidence(teller.tx, {
    partnershipId: teller.partnershipId,
    evidenceId: randomUUID(),
    actionId,
    body,
    documentId: null,
    addedBy: teller.userId,
    addedAt: teller.now,
  });
}

async function markDone(teller: Teller, made: Recommended): Promise<void> {
  const { actionId, actionVersion } = await open(teller, made);
  const isDone = await markActionDone(
    teller.tx,
    { actionId, version: actionVersion },
    teller.userId,
    teller.today,
  );
  if (!isDone) throw new Error(`${made.to} could not mark it done`);
}
