import type { Answer, PublicVisit } from '../../../web/visit.ts';
import type { FoundAttempt } from '../attempts.queries.ts';
import { listAdministrators } from '../organisation-sessions.queries.ts';
import type { Reason, WhyNot } from '../why-not.ts';

const view = 'platform/sign-in/single-sign-on/come-back/cannot-come-in.njk';

/** What the page says: the finer reason is on the audit trail, where it helps nobody to guess who has an account. */
type Said = 'again' | 'away' | 'refused' | 'unknown';

const saidOf: Readonly<Record<Reason, Said>> = {
  'not-ours': 'again',
  'used-before': 'again',
  'took-too-long': 'again',
  'other-browser': 'again',
  'code-refused': 'again',
  'secret-unreadable': 'away',
  'provider-away': 'away',
  'provider-wrong': 'away',
  'provider-said-no': 'refused',
  'token-refused': 'refused',
  'email-missing': 'unknown',
  'email-not-checked': 'unknown',
  'email-of-another-agency': 'unknown',
  'no-account': 'unknown',
  'account-closed': 'unknown',
  'account-of-another-agency': 'unknown',
  'bound-to-another': 'unknown',
};

const statusOf: Readonly<Record<Said, number>> = { again: 400, away: 503, refused: 403, unknown: 403 };

/**
 * Says that the way in ended here, what to do, and keeps the address that was typed. Names of administrators are told only to somebody whom
 * their own organisation has vouched for.
 */
export async function cannotComeIn(
  visit: PublicVisit,
  why: WhyNot,
  found: FoundAttempt | undefined,
  whom: { partnershipId: string; userId: string | null } | undefined = found && partnershipOf(found),
): Promise<Answer> {
  visit.concerns(whom, 'refused');
  visit.notes({ signedIn: false, ...why, ...(found && { signOnId: found.signOn.signOnId }) });
  const said = saidOf[why.reason];
  if (found === undefined) {
    const model = { said, people: [], agencyName: '', email: '', then: '/' };
    return { kind: 'page', view, model, status: statusOf[said] };
  }
  const { signOn, typedEmail, returnTo } = found;
  const people = said === 'unknown' ? await listAdministrators(visit.tx, signOn.signOnId) : [];
  const model = { said, people, agencyName: signOn.agencyName, email: typedEmail, then: returnTo };
  return { kind: 'page', view, model, status: statusOf[said] };
}

const partnershipOf = (found: FoundAttempt) => ({ partnershipId: found.signOn.partnershipId, userId: null });
