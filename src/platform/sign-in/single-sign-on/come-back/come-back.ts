import { z } from 'zod';
import { seal } from '../../seal.ts';
import { notFound, type Answer, type Asking, type PublicVisit } from '../../../web/visit.ts';
import { askerOf } from '../asker-of.ts';
import { attemptOf } from '../attempt.ts';
import { findAttempt, type FoundAttempt } from '../attempts.queries.ts';
import { beginSession } from '../begin-session.ts';
import { exchangeCode, type Vouched } from '../exchange-code.ts';
import { keepOrganisationSession, letIn } from '../organisation-sessions.queries.ts';
import { callbackPath } from '../sign-on.ts';
import type { WhyNot } from '../why-not.ts';
import { cannotComeIn } from './cannot-come-in.ts';

/** What a provider may send back by the browser (RFC 6749 4.1.2, RFC 9207); the rest is not looked at. */
const sentBack = z.object({
  state: z.string().min(1).max(200),
  code: z.string().min(1).max(4000).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
});

/** The browser comes back from its organisation: the provider is asked before any transaction is open, then the person is let in or not. */
export async function ask(asking: Asking): Promise<(visit: PublicVisit) => Promise<Answer> | Answer> {
  const signOnId = z.uuid().safeParse(asking.params['signOnId']).data;
  if (signOnId === undefined) return notFound;
  const sent = sentBack.safeParse(asking.query);
  if (!sent.success) return (visit) => cannotComeIn(visit, { reason: 'not-ours' }, undefined);
  const { found, why } = await take(asking, signOnId, sent.data.state);
  if (found === undefined || why !== undefined)
    return (visit) => cannotComeIn(visit, why ?? { reason: 'not-ours' }, found);
  const vouched = await exchange(asking, found, sent.data);
  return (visit) =>
    'reason' in vouched ? cannotComeIn(visit, vouched, found) : comeIn(visit, found, vouched);
}

/** Takes the attempt of that state, once, and only for the browser and the provider it was begun with. */
async function take(
  asking: Asking,
  signOnId: string,
  state: string,
): Promise<{ found: FoundAttempt | undefined; why?: WhyNot }> {
  return asking.inTransaction(async (tx) => {
    const found = await findAttempt(tx, state, asking.now, false);
    if (found === undefined || found.signOn.signOnId !== signOnId) return { found: undefined };
    if (found.isTaken) return { found, why: { reason: 'used-before' } };
    if (found.isOver) return { found, why: { reason: 'took-too-long' } };
    const token = asking.organisationToken;
    if (token === undefined || attemptOf(token, found.attemptId).state !== state)
      return { found: undefined, why: { reason: 'other-browser' } };
    await findAttempt(tx, state, asking.now, true);
    return { found };
  });
}

function exchange(
  asking: Asking,
  found: FoundAttempt,
  sent: z.infer<typeof sentBack>,
): Promise<Vouched | WhyNot> | WhyNot {
  const asker = askerOf(found.signOn, asking);
  if (asker === undefined) return { reason: 'secret-unreadable' };
  const cameBackTo = new URL(`${asking.config.baseUrl}${callbackPath(found.signOn.signOnId)}`);
  for (const [name, value] of Object.entries(sent))
    if (value !== undefined) cameBackTo.searchParams.set(name, value);
  const attempt = attemptOf(asking.organisationToken ?? '', found.attemptId);
  return exchangeCode(found.signOn, cameBackTo, attempt, asker);
}

async function comeIn(visit: PublicVisit, found: FoundAttempt, vouched: Vouched): Promise<Answer> {
  const { signOn } = found;
  const { subject, email, emailProblem, providerSession, secondFactorAt } = vouched.claims;
  const { outcome, ...whom } = await letIn(visit.tx, signOn.signOnId, { subject, email }, visit.now);
  if (outcome === 'email-needed')
    return cannotComeIn(visit, { reason: emailProblem ?? 'email-missing' }, found, whom);
  if (outcome !== 'in' || whom.userId === null)
    return cannotComeIn(visit, { reason: outcome === 'in' ? 'no-account' : outcome }, found, whom);
  const begun = await beginSession(visit, whom.userId, found.returnTo, secondFactorAt);
  await keepOrganisationSession(visit.tx, begun.token, {
    signOnId: signOn.signOnId,
    subject,
    providerSession,
    idTokenSealed: seal(visit.config.sessionSecret, 'ID token', signOn.signOnId, vouched.idToken),
    endSessionAddress: vouched.endSessionAddress,
  });
  visit.notes({ way: 'single-sign-on', signOnId: signOn.signOnId });
  visit.concerns({ userId: whom.userId, partnershipId: whom.partnershipId }, 'done');
  return begun.answer;
}
