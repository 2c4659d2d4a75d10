import { randomUUID } from 'node:crypto';
import { changeAction, endAction } from '#practice/actions/index.ts';
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
import { ownerAccessUntil } from '../owner-access.ts';
import { recommendationPage, view } from '../read-recommendation/recommendation-page.ts';
import {
  findRecommendation,
  keepAnswer,
  renewOwnerAccess,
  type Recommendation,
} from '../recommendation.queries.ts';
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
  const { recommendationId } = found;
  const { given } = read;
  const { userId: by } = visit.viewer;
  const isKept =
    found.endedOn === null && (await keepAnswer(visit.tx, { ...given, recommendationId, by, at: visit.now }));
  if (!isKept) return showBoth(visit, found, given);
  visit.notes({ answer: given.answer });
  if (given.answer === 'accept-changed') await changeAsAnswered(visit, found, given);
  if (given.answer === 'not-accept') await tellTheChair(visit, found, given);
  return redirect(addressOf(found));
}

async function changeAsAnswered({ tx }: Visit, found: Recommendation, given: GivenAnswer): Promise<void> {
  await changeAction(tx, found.actionId, given.what, given.dueOn);
  await renewOwnerAccess(tx, found.recommendationId, ownerAccessUntil(given.dueOn));
}

/** What is not accepted is no longer asked of anybody; the chair is told, and takes it further. No letter names a child. */
async function tellTheChair(visit: Visit, found: Recommendation, given: GivenAnswer): Promise<void> {
  await endAction(visit.tx, found.actionId, visit.today, given.words);
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
