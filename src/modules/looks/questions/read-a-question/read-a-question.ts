import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { workingDaysOn } from '../../answer-by.ts';
import { readSettings } from '../../looks-setting.queries.ts';
import { sayAct, sayChild } from '../../say-look.ts';
import { answerQuestion, findQuestion, settleQuestion } from '../question.queries.ts';
import { questionOutcomes, type Question } from '../question.ts';
import { addressOf, closeActions, putBefore } from '../tell.ts';

const view = 'modules/looks/questions/read-a-question/read-a-question.njk';
const version = z.coerce.number().int().catch(0);
const answerForm = z.object({ answer: text('looks.answer.needed', 4000, 'looks.answer.tooLong'), version });
const settleForm = z
  .object({
    outcome: z.enum(questionOutcomes, 'looks.settle.needed'),
    because: z.string().trim().max(2000, 'looks.because.tooLong').default(''),
    version,
  })
  .refine(({ outcome, because }) => outcome === 'fine' || because !== '', {
    path: ['because'],
    error: 'looks.because.needed',
  });

/** The question, its answer and how it ended; the person asked answers here, who asked settles it here. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await findQuestion(visit.tx, visit.params['questionId'] ?? '');
  if (found === undefined) return notFound();
  noteChild(visit, found);
  return page(view, modelOf(visit, found));
}

function noteChild(visit: Visit, { childId }: Question): void {
  if (childId !== null) visit.looksAt([childId]);
}

/** The answer of the person asked: once; then it waits for who asked. */
export async function answer(visit: Visit): Promise<Answer> {
  const found = await findQuestion(visit.tx, visit.params['questionId'] ?? '');
  if (found === undefined || found.askedUserId !== visit.viewer.userId) return notFound();
  noteChild(visit, found);
  const read = readForm(answerForm, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, found, read.errors));
  const given = { questionId: found.questionId, version: read.values.version };
  if (!(await answerQuestion(visit.tx, given, read.values.answer, visit.now)))
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('looks.answer.label'), value: read.values.answer }],
    });
  await closeActions(visit, found.questionId, undefined);
  const words = visit.wordsIn(found.askerLanguage);
  const settings = await readSettings(visit.tx, visit.today);
  await putBefore(visit, found.questionId, {
    userId: found.askedBy,
    language: found.askerLanguage,
    what: words.t('looks.action.answered', { name: visit.viewer.fullName }),
    dueOn: workingDaysOn(visit.today, settings['looks.answer-working-days']),
    letter: 'answered',
  });
  return redirect(addressOf(found.questionId));
}

/** How it ended, by who asked: fine, a concern, or raised further. */
export async function settle(visit: Visit): Promise<Answer> {
  const found = await findQuestion(visit.tx, visit.params['questionId'] ?? '');
  if (found === undefined || found.askedBy !== visit.viewer.userId) return notFound();
  noteChild(visit, found);
  const read = readForm(settleForm, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, found, read.errors));
  const { outcome, because } = read.values;
  const settled = { questionId: found.questionId, version: read.values.version };
  if (!(await settleQuestion(visit.tx, settled, { outcome, because }, visit.now)))
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('looks.because.label'), value: because }],
    });
  await closeActions(visit, found.questionId, visit.words.t('looks.settled'));
  visit.notes({ outcome });
  return redirect(addressOf(found.questionId));
}

function modelOf(visit: Visit, found: Question, errors: readonly FieldError[] = []) {
  const { words, viewer, body } = visit;
  const isOpen = found.settledAt === null;
  return {
    ...found,
    errors,
    did: sayAct(words, found.act),
    child: sayChild(words, found.localId),
    mayAnswer: isOpen && found.answer === null && found.askedUserId === viewer.userId,
    maySettle: isOpen && found.askedBy === viewer.userId,
    outcomes: questionOutcomes.map((value) => ({
      value,
      text: words.t(`looks.outcome.${value}`),
      checked: body['outcome'] === value,
    })),
    said: found.outcome === null ? '' : words.t(`looks.outcome.${found.outcome}`),
    isConcern: found.outcome !== null && found.outcome !== 'fine',
    typedAnswer: String(body['answer'] ?? ''),
    typedBecause: String(body['because'] ?? ''),
  };
}
