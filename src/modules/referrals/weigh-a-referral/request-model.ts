import type { Visit } from '#platform/web/visit.ts';
import { responseDue } from '../due.ts';
import type { Request } from '../request.queries.ts';
import { clockModel, sayWhyAsked } from '../say-referral.ts';

/** What one agency was asked and gave, with its clock. */
export function requestModel(
  { words, viewer, now }: Pick<Visit, 'words' | 'viewer' | 'now'>,
  request: Request,
) {
  const { requestId, agencyName, question, askedByName, askedAt, band, answer, knowsNothing, audience } =
    request;
  const { answeredAt, answeredByName } = request;
  const due = responseDue(viewer.nation, band, askedAt);
  return {
    href: `/referrals/requests/${requestId}`,
    agencyName,
    question,
    asked: words.t('referrals.request.asked', { name: askedByName, at: words.dateTime(askedAt) }),
    clock: {
      ...clockModel(words, due, viewer.nation, now, answeredAt),
      why: sayWhyAsked(words, due, askedAt),
    },
    isAnswered: answeredAt !== null,
    answer: knowsNothing === true ? words.t('referrals.request.nothingKnown') : (answer ?? ''),
    answered:
      answeredAt === null
        ? words.t('referrals.request.notYet', { agency: agencyName })
        : words.t('referrals.request.answered', {
            name: answeredByName ?? '',
            at: words.dateTime(answeredAt),
          }),
    audience: audience === null ? '' : words.t(`referrals.audience.${audience}.said`),
  };
}
