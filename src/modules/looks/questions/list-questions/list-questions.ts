import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayAct, sayChild } from '../../say-look.ts';
import { listQuestions } from '../question.queries.ts';
import type { Question } from '../question.ts';
import { addressOf } from '../tell.ts';

const MOST = 200;

/** The questions about looks that are the viewer's to read: what waits for them first. */
export async function show(visit: Visit): Promise<Answer> {
  const questions = await listQuestions(visit.tx, MOST);
  visit.looksAt(questions.flatMap(({ childId }) => childId ?? []));
  return page('modules/looks/questions/list-questions/list-questions.njk', {
    rows: questions.map((each) => rowModel(visit, each)),
  });
}

function rowModel({ words, viewer }: Visit, question: Question) {
  const state = stateOf(question, viewer.userId);
  return {
    href: addressOf(question.questionId),
    about: [sayAct(words, question.act), sayChild(words, question.localId)]
      .filter((part) => part !== '')
      .join(', '),
    asked: question.askedName,
    askedBy: question.askedByName,
    askedAt: question.askedAt,
    state:
      question.outcome === null
        ? words.t(`looks.state.${state}`)
        : words.t(`looks.outcome.${question.outcome}`),
    isForMe: state === 'to-settle' || state === 'to-answer',
    answerBy: state === 'unanswered' || state === 'to-answer' ? question.answerBy : '',
  };
}

function stateOf({ settledAt, answeredAt, askedBy, askedUserId }: Question, viewerId: string) {
  if (settledAt !== null) return 'settled';
  if (answeredAt === null) return askedUserId === viewerId ? 'to-answer' : 'unanswered';
  return askedBy === viewerId ? 'to-settle' : 'answered';
}
