import { randomUUID } from 'node:crypto';
import { endAction, listActionsOfSources, markActionDone, setAction } from '#practice/actions/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';

/** Who asks, answers or settles, and what they do it with: a visit is one. */
export interface Asking {
  tx: Tx;
  viewer: Pick<Viewer, 'partnershipId' | 'userId' | 'fullName'>;
  now: Date;
  today: string;
  config: { baseUrl: string };
  wordsIn: (language: string) => Words;
}

export const addressOf = (questionId: string) => `/looks/questions/${questionId}`;

/** Puts a question, or its answer, before somebody: on their My work, and by a letter that names no child. */
export async function putBefore(
  { tx, viewer, now, config, wordsIn }: Asking,
  questionId: string,
  to: { userId: string; language: string; what: string; dueOn: string; letter: 'asked' | 'answered' },
): Promise<void> {
  const { partnershipId, userId, fullName } = viewer;
  const words = wordsIn(to.language);
  await setAction(tx, {
    actionId: randomUUID(),
    partnershipId,
    childId: null,
    ownerUserId: to.userId,
    what: to.what,
    why: '',
    dueOn: to.dueOn,
    sourceKind: 'look-question',
    needsAnswer: true,
    sourceId: questionId,
    link: addressOf(questionId),
    setBy: userId,
    setAt: now,
  });
  const told = {
    name: fullName,
    date: words.date(to.dueOn),
    link: `${config.baseUrl}${addressOf(questionId)}`,
  };
  await sendLetter(tx, {
    partnershipId,
    messageId: randomUUID(),
    toUserId: to.userId,
    subject: words.t(`looks.letter.${to.letter}.subject`, told),
    body: words.t(`looks.letter.${to.letter}.body`, told),
    madeAt: now,
  });
}

/** What the viewer had to do about a question is done; what others still had to do is not to be done any more. */
export async function closeActions(
  { tx, viewer, today }: Asking,
  questionId: string,
  because: string | undefined,
): Promise<void> {
  for (const action of await listActionsOfSources(tx, [questionId])) {
    if (action.doneOn !== null || action.endedOn !== null) continue;
    if (action.ownerUserId === viewer.userId) await markActionDone(tx, action, viewer.userId, today);
    else if (because !== undefined) await endAction(tx, action.actionId, today, because);
  }
}
