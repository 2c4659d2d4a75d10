import { LONGEST_SIGN_ON_HOURS, type SignOn } from './sign-on.ts';

/** Why an e-mail address that a provider gave does not count. */
export type EmailProblem = 'email-missing' | 'email-not-checked' | 'email-of-another-agency';

export interface ReadClaims {
  subject: string;
  /** The address, when it counts for this agency. */
  email: string | undefined;
  emailProblem: EmailProblem | undefined;
  providerSession: string | undefined;
  /** When they showed a second factor there; undefined: none that counts. */
  secondFactorAt: Date | undefined;
}

export type Claims = Readonly<Record<string, unknown>>;
type Rules = Pick<SignOn, 'emailClaim' | 'needsVerifiedEmail' | 'secondFactors' | 'domains'>;

/** What a provider says of a person, as this agency's settings let it count. Its signature was checked before. */
export function readClaims(rules: Rules, subject: string, claims: Claims, now: Date): ReadClaims {
  const email = textOf(claims[rules.emailClaim])?.trim();
  const emailProblem = problemOf(rules, email, claims['email_verified']);
  return {
    subject,
    email: emailProblem === undefined ? email : undefined,
    emailProblem,
    providerSession: textOf(claims['sid']),
    secondFactorAt: secondFactorIn(rules, claims, now),
  };
}

/**
 * A sign-in there may be hours old, and what is not dated could be of last week: without `auth_time`, which we ask for, nothing counts. A
 * clock a little ahead of ours makes nothing fresher than now.
 */
function secondFactorIn(rules: Rules, claims: Claims, now: Date): Date | undefined {
  const isSaid = [claims['acr'], ...listOf(claims['amr'])].some(
    (said) => typeof said === 'string' && rules.secondFactors.includes(said),
  );
  const at = claims['auth_time'];
  if (!isSaid || typeof at !== 'number') return undefined;
  const seconds = Math.min(at, Math.floor(now.getTime() / 1000));
  const oldest = now.getTime() / 1000 - LONGEST_SIGN_ON_HOURS * 3600;
  return seconds > oldest ? new Date(seconds * 1000) : undefined;
}

/** An address that the provider says it did not check never counts, whatever the settings. */
function problemOf(rules: Rules, email: string | undefined, verified: unknown): EmailProblem | undefined {
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) return 'email-missing';
  // Some providers send the word instead of the value.
  const isVerified = verified === true || verified === 'true';
  if (rules.needsVerifiedEmail ? !isVerified : verified !== undefined && !isVerified)
    return 'email-not-checked';
  return rules.domains.includes(domainOf(email)) ? undefined : 'email-of-another-agency';
}

/** The domain of an address: A to Z without regard to case (RFC 4343 section 3), and nothing else is folded. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 500 ? value : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
