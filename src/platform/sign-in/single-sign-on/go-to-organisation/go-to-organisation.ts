import { z } from 'zod';
import { notFound, page, type Answer, type Asking, type PublicVisit } from '../../../web/visit.ts';
import { askerOf } from '../asker-of.ts';
import { attemptOf, type Attempt } from '../attempt.ts';
import { findAttempt, type FoundAttempt } from '../attempts.queries.ts';
import { authorizationAddress } from '../authorization-address.ts';
import { cannotComeIn } from '../come-back/cannot-come-in.ts';
import type { WhyNot } from '../why-not.ts';

/**
 * The last page of ours before the organisation's own. It goes on by itself; a form could not lead there, because our pages' forms may be
 * sent to this site only.
 */
export async function ask(asking: Asking): Promise<(visit: PublicVisit) => Promise<Answer> | Answer> {
  const attemptId = z.uuid().safeParse(asking.query['attempt']).data;
  if (attemptId === undefined || asking.organisationToken === undefined) return notFound;
  const attempt = attemptOf(asking.organisationToken, attemptId);
  const found = await asking.inTransaction((tx) => findAttempt(tx, attempt.state, asking.now, false));
  if (found === undefined) return notFound;
  if (found.isOver || found.isTaken)
    return (visit) => cannotComeIn(visit, { reason: 'took-too-long' }, found);
  const there = await addressOf(asking, found, attempt);
  return (visit) => {
    if (!(there instanceof URL)) return cannotComeIn(visit, there, found);
    visit.notes({ signOnId: found.signOn.signOnId });
    return page('platform/sign-in/single-sign-on/go-to-organisation/go-to-organisation.njk', {
      agencyName: found.signOn.agencyName,
      there: there.href,
    });
  };
}

function addressOf(asking: Asking, found: FoundAttempt, attempt: Attempt): Promise<URL | WhyNot> | WhyNot {
  const asker = askerOf(found.signOn, asking);
  if (asker === undefined) return { reason: 'secret-unreadable' };
  const { typedEmail } = found;
  const given = { baseUrl: asking.config.baseUrl, language: asking.language, typedEmail };
  return authorizationAddress(found.signOn, attempt, given, asker);
}
