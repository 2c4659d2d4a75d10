import { sql } from 'kysely';
import type { Tx } from '../../db/database.ts';
import { hashOf } from './attempt.ts';
import type { SignOn } from './sign-on.ts';

/** The provider of an e-mail address's domain, whether or not the address has an account; undefined when no agency has set one up for it. */
export async function findSignOnOf(tx: Tx, email: string): Promise<string | undefined> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const { rows } = await sql<{ signOnId: string | null }>`
    select access.sign_on_of_domain(${domain}) as "signOnId"`.execute(tx);
  return rows[0]?.signOnId ?? undefined;
}

interface NewAttempt {
  signOnId: string;
  attemptId: string;
  state: string;
  returnTo: string;
  typedEmail: string;
  until: Date;
}

export async function beginAttempt(tx: Tx, given: NewAttempt): Promise<void> {
  await sql`select access.begin_attempt(${given.signOnId}, ${given.attemptId}, ${hashOf(given.state)}, ${given.returnTo},
                                        ${given.typedEmail}, ${given.until})`.execute(tx);
}

export interface FoundAttempt {
  attemptId: string;
  returnTo: string;
  typedEmail: string;
  isOver: boolean;
  /** It was taken before: whoever comes now is the second. */
  isTaken: boolean;
  signOn: SignOn;
}

/** The attempt that a state stands for, whoever brings it; `take` uses it up. */
export async function findAttempt(
  tx: Tx,
  state: string,
  at: Date,
  take: boolean,
): Promise<FoundAttempt | undefined> {
  const { rows } = await sql<Omit<FoundAttempt, 'signOn'> & SignOn>`
    select attempt_id as "attemptId", return_to as "returnTo", typed_email as "typedEmail", is_over as "isOver", is_taken as "isTaken",
           partnership_id as "partnershipId", agency_name as "agencyName", sign_on_id as "signOnId", issuer, client_id as "clientId",
           client_secret_sealed as "clientSecretSealed", email_claim as "emailClaim", needs_verified_email as "needsVerifiedEmail",
           second_factors as "secondFactors", logout_address as "logoutAddress", domains, set_by_page as "isSetByPage"
      from access.find_attempt(${hashOf(state)}, ${at}, ${take})`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { attemptId, returnTo, typedEmail, isOver, isTaken, ...signOn } = row;
  return { attemptId, returnTo, typedEmail, isOver, isTaken, signOn };
}

/**
 * Deletes, for every partnership, attempts of more than a day ago, notices that can be no replay any more, and, of every way of signing in,
 * what decides nothing any more: used form tokens, old tries, sessions of more than 30 days ago.
 */
export async function forgetSpentSignIns(tx: Tx, at: Date): Promise<void> {
  await sql`select access.forget_spent_sign_ons(${at}), access.forget_spent(${at})`.execute(tx);
}
