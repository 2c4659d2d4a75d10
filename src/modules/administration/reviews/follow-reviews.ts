import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { listActionsOfSources, markActionDone, setAction, type Action } from '#practice/actions/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { listLanguages, listReviewsToFollow, type ReviewToFollow } from './begin-reviews.queries.ts';
import { whoAnswers } from './review.ts';

/** The account that a partnership's jobs act as, at a moment. */
export interface Follower {
  tx: Tx;
  partnershipId: string;
  systemUserId: string;
  now: Date;
  today: string;
  wordsIn(language: string): Words;
  baseUrl: string;
}

/**
 * What each review asks stands on My work of whoever has to answer, and goes from there when they have: the answers say whether a review is
 * done, not the action. An action that was ticked off too early comes back.
 */
export async function followReviews(follower: Follower): Promise<void> {
  const reviews = await listReviewsToFollow(follower.tx);
  const actions = await listActionsOfSources(
    follower.tx,
    reviews.map(({ reviewId }) => reviewId),
  );
  for (const review of reviews) {
    const wanted = review.isCompleted ? [] : whoAnswers(review);
    const open = actions.filter(
      ({ sourceId, doneOn, endedOn }) => sourceId === review.reviewId && doneOn === null && endedOn === null,
    );
    for (const action of open) if (!wanted.includes(action.ownerUserId)) await settle(follower, action);
    const missing = wanted.filter((userId) => !open.some(({ ownerUserId }) => ownerUserId === userId));
    await ask(follower, review, missing);
  }
}

async function settle({ tx, today }: Follower, action: Action): Promise<void> {
  await markActionDone(tx, action, action.ownerUserId, today);
}

async function ask(follower: Follower, review: ReviewToFollow, userIds: readonly string[]): Promise<void> {
  const { tx, partnershipId, systemUserId, now, baseUrl } = follower;
  const link = `/people/reviews/${review.reviewId}`;
  const languages = await listLanguages(tx, userIds);
  for (const userId of userIds) {
    const words = follower.wordsIn(languages.get(userId) ?? 'en');
    await setAction(tx, {
      actionId: randomUUID(),
      partnershipId,
      childId: null,
      ownerUserId: userId,
      what: words.t('administration.review.action', { agency: review.agencyName }),
      why: words.t('administration.review.why'),
      dueOn: review.dueOn,
      sourceKind: 'access-review',
      needsAnswer: true,
      sourceId: review.reviewId,
      link,
      setBy: systemUserId,
      setAt: now,
    });
    await sendLetter(tx, {
      partnershipId,
      messageId: randomUUID(),
      toUserId: userId,
      subject: words.t('administration.review.letter.subject'),
      body: words.t('administration.review.letter.body', {
        agency: review.agencyName,
        date: words.date(review.dueOn),
        address: `${baseUrl}${link}`,
      }),
      madeAt: now,
    });
  }
}
