import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { workingDaysOn } from '../../answer-by.ts';
import { readSettings } from '../../looks-setting.queries.ts';
import { sayAct, sayChild, sayOutcome } from '../../say-look.ts';
import { askWhy } from '../ask-why.ts';
import { findLook } from '../question.queries.ts';
import type { QuestionedLook } from '../question.ts';
import { addressOf } from '../tell.ts';

const view = 'modules/looks/questions/question-a-look/question-a-look.njk';
const form = z.object({ question: text('looks.question.needed', 2000, 'looks.question.tooLong') });

export async function show(visit: Visit): Promise<Answer> {
  const look = await findLook(visit.tx, visit.params['eventId'] ?? '');
  if (look === undefined) return notFound();
  const question = visit.words.t('looks.question.suggested');
  return page(view, { ...(await modelOf(visit, look)), question, errors: [] });
}

/** Asks the person why: it stands on their My work, and waits for their answer. */
export async function submit(visit: Visit): Promise<Answer> {
  const look = await findLook(visit.tx, visit.params['eventId'] ?? '');
  if (look === undefined) return notFound();
  const model = await modelOf(visit, look);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) {
    const typed = { ...model, question: String(visit.body['question'] ?? '') };
    return pageWithErrors(view, { ...typed, errors: read.errors });
  }
  const questionId = await askWhy(visit, look, read.values.question, model.answerBy);
  visit.notes({ questionId, askedUserId: look.userId });
  return redirect(addressOf(questionId));
}

async function modelOf(visit: Visit, look: QuestionedLook) {
  const { words, today, tx } = visit;
  if (look.childId !== null) visit.looksAt([look.childId]);
  const settings = await readSettings(tx, today);
  return {
    eventId: look.eventId,
    name: look.fullName,
    detail: [look.jobTitle, look.agencyName].filter((part) => part !== '').join(', '),
    did: sayAct(words, look.act),
    ended: sayOutcome(words, look.outcome, look.why),
    child: sayChild(words, look.localId),
    at: look.at,
    answerBy: workingDaysOn(today, settings['looks.answer-working-days']),
    backHref: look.childId === null ? '/looks/questions' : `/children/${look.childId}/looks`,
  };
}
