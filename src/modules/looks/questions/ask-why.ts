import { randomUUID } from 'node:crypto';
import { sayAct, sayChild } from '../say-look.ts';
import { askAboutLook } from './question.queries.ts';
import type { QuestionedLook } from './question.ts';
import { putBefore, type Asking } from './tell.ts';

/** Asks a person why they looked: kept, on their My work, and by letter. Gives the id of the question. */
export async function askWhy(
  asking: Asking,
  look: QuestionedLook,
  question: string,
  answerBy: string,
): Promise<string> {
  const { tx, viewer, now, wordsIn } = asking;
  const questionId = randomUUID();
  await askAboutLook(tx, {
    questionId,
    partnershipId: viewer.partnershipId,
    eventId: look.eventId,
    childId: look.childId,
    askedUserId: look.userId,
    askedBy: viewer.userId,
    askedAt: now,
    question,
    answerBy,
  });
  const words = wordsIn(look.language);
  const about = [sayAct(words, look.act), sayChild(words, look.localId)]
    .filter((part) => part !== '')
    .join(', ');
  await putBefore(asking, questionId, {
    userId: look.userId,
    language: look.language,
    what: words.t('looks.action.asked', { about, when: words.dateTime(look.at) }),
    dueOn: answerBy,
    letter: 'asked',
  });
  return questionId;
}
