import { randomUUID } from 'node:crypto';
import { sendLetter } from '#practice/letters/index.ts';
import {
  conflictPage,
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { addressOf, findToFollow } from '../find-to-follow.ts';
import { recommendationPage, view } from '../read-recommendation/recommendation-page.ts';
import { findRecommendation, type Recommendation } from '../recommendation.queries.ts';
import { answerRecommendation } from './answering.ts';
import { readAnswer, typedAnswer, type GivenAnswer } from './read-answer.ts';

/** Keeps the answer to a recommendation: once, by the named person or whoever answers for them. */
export async function submit(visit: Visit): Promise<Answer> {
  const followed = await findToFollow(visit);
  if (followed === undefined) return notFound();
  const { found } = followed;
  const read = readAnswer(visit.body, visit.words, found, visit.today);
  if ('errors' in read) {
    const model = await recommendationPage(visit, found, typedAnswer(visit.body, found), read.errors);
    return pageWithErrors(view, model);
  }
  const { given } = read;
  const { tx, today, now: at } = visit;
  const isKept = await answerRecommendation(tx, found, { ...given, by: visit.viewer.userId, at, today });
  if (!isKept) return showBoth(visit, found, given);
  visit.notes({ answer: given.answer });
  if (given.answer === 'not-accept') await tellTheChair(visit, found);
  return redirect(addressOf(found));
}

/** The chair is told of what is not accepted, and takes it further. No letter names a child. */
async function tellTheChair(visit: Visit, found: Recommendation): Promise<void> {
  const words = visit.wordsIn(found.chairLanguage);
  const told = {
    name: found.chairName,
    panel: found.panelName,
    date: words.date(found.heldOn),
    by: visit.viewer.fullName,
    agency: found.agencyName,
    link: `${visit.config.baseUrl}${addressOf(found)}`,
  };
  await sendLetter(visit.tx, {
    partnershipId: visit.viewer.partnershipId,
    messageId: randomUUID(),
    toUserId: found.chairUserId,
    subject: words.t('panels.followUp.letter.notAccepted.subject', told),
    body: words.t('panels.followUp.letter.notAccepted.body', told),
    madeAt: visit.now,
  });
}

/** Somebody else has answered meanwhile: their answer and this one side by side. */
async function showBoth(visit: Visit, before: Recommendation, given: GivenAnswer): Promise<Answer> {
  const now = (await findRecommendation(visit.tx, before.recommendationId)) ?? before;
  const { words } = visit;
  const said = (answer: string | null) =>
    answer === null ? '' : words.t(`panels.followUp.answer.${answer}`);
  const row = (key: string, theirs: string, yours: string) => ({ label: words.t(key), theirs, yours });
  return conflictPage('platform/web/errors/conflict.njk', {
    by: now.answeredByName ?? now.ownerName,
    at: now.answeredAt ?? visit.now,
    currentHref: addressOf(now),
    fields: [
      row('panels.followUp.answer', said(now.answer), said(given.answer)),
      row('panels.followUp.what', now.agreedWhat, given.what),
      row('panels.followUp.dueOn', words.date(now.agreedDueOn), words.date(given.dueOn)),
      row('panels.followUp.because', now.answerWords ?? '', given.words),
    ],
  });
}
