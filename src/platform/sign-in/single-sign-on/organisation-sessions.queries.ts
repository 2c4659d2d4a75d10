import { sql } from 'kysely';
import { hashOf as hashOfSession } from '../../access/sessions.queries.ts';
import type { Tx } from '../../db/database.ts';
import { hashOf } from './attempt.ts';
import type { SignOn } from './sign-on.ts';

/** 'in', or why a person whom their organisation vouches for has no way in. */
export type LetIn =
  'in' | 'email-needed' | 'no-account' | 'account-closed' | 'account-of-another-agency' | 'bound-to-another';

/**
 * Whom a subject of this provider comes in as. The first time their e-mail address decides (undefined: it does not count), and binds the
 * subject to the account; from then on only the subject does.
 */
export async function letIn(
  tx: Tx,
  signOnId: string,
  given: { subject: string; email: string | undefined },
  at: Date,
): Promise<{ outcome: LetIn; userId: string | null; partnershipId: string }> {
  const { rows } = await sql<{ outcome: LetIn; userId: string | null; partnershipId: string }>`
    select outcome, user_id as "userId", partnership_id as "partnershipId"
      from access.let_in(${signOnId}, ${given.subject}, ${given.email ?? null}, ${at})`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('a person was neither let in nor refused');
  return row;
}

interface OrganisationSession {
  signOnId: string;
  subject: string;
  providerSession: string | undefined;
  idTokenSealed: Buffer;
  endSessionAddress: string | undefined;
}

/** Keeps, beside a session just begun, what the provider knows it as. */
export async function keepOrganisationSession(
  tx: Tx,
  token: string,
  given: OrganisationSession,
): Promise<void> {
  await sql`select access.keep_organisation_session(${hashOfSession(token)}, ${given.signOnId}, ${given.subject},
              ${given.providerSession ?? null}, ${given.idTokenSealed}, ${given.endSessionAddress ?? null})`.execute(
    tx,
  );
}

/** A session goes on as another: what the provider knows it as goes along; nothing happens to one that no provider began. */
export async function carryOrganisationSession(tx: Tx, oldToken: string, newToken: string): Promise<void> {
  await sql`select access.carry_organisation_session(${hashOfSession(oldToken)}, ${hashOfSession(newToken)})`.execute(
    tx,
  );
}

/** Whether a session has a provider to be signed out of too; `leave` is the one-use word that leads there. */
export async function beginLeaving(tx: Tx, token: string, leave: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ begun: boolean }>`
    select access.begin_leaving(${hashOfSession(token)}, ${hashOf(leave)}, ${at}) as begun`.execute(tx);
  return rows[0]?.begun === true;
}

export interface Leaving {
  endSessionAddress: string;
  idTokenSealed: Buffer | null;
  signOnId: string;
  clientId: string;
  agencyName: string;
}

/** Where a session is signed out at its provider; undefined when the word was used, is too old, or was never given. */
export async function takeLeaving(tx: Tx, leave: string, at: Date): Promise<Leaving | undefined> {
  const { rows } = await sql<Leaving>`
    select end_session_address as "endSessionAddress", id_token_sealed as "idTokenSealed", sign_on_id as "signOnId", client_id as "clientId",
           agency_name as "agencyName"
      from access.take_leaving(${hashOf(leave)}, ${at})`.execute(tx);
  return rows[0];
}

export type NoticeSignOn = Pick<
  SignOn,
  'signOnId' | 'issuer' | 'clientId' | 'clientSecretSealed' | 'isSetByPage'
>;

/** The provider that a notice of a sign-out says it is of; its signature has still to prove that. */
export async function findSignOnOfNotice(
  tx: Tx,
  issuer: string,
  audiences: readonly string[],
): Promise<NoticeSignOn | undefined> {
  const { rows } = await sql<NoticeSignOn>`
    select sign_on_id as "signOnId", issuer, client_id as "clientId", client_secret_sealed as "clientSecretSealed",
           set_by_page as "isSetByPage"
      from access.sign_on_of_notice(${issuer}, ${[...audiences]})`.execute(tx);
  return rows[0];
}

/** Whether a proved notice comes for the first time. */
export async function hearNotice(tx: Tx, issuer: string, noticeId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ heard: boolean }>`
    select access.hear_notice(${issuer}, ${noticeId}, ${at}) as heard`.execute(tx);
  return rows[0]?.heard === true;
}

export interface EndedSessions {
  partnershipId: string;
  userId: string;
  sessions: number;
}

/** Ends the sessions that a proved notice names: one of the provider's, or all of a subject. */
export async function endSessionsElsewhere(
  tx: Tx,
  issuer: string,
  named: { subject: string | undefined; providerSession: string | undefined },
  at: Date,
): Promise<EndedSessions[]> {
  const { rows } = await sql<EndedSessions>`
    select partnership_id as "partnershipId", user_id as "userId", sessions
      from access.end_sessions_elsewhere(${issuer}, ${named.subject ?? null}, ${named.providerSession ?? null}, ${at})`.execute(
    tx,
  );
  return rows;
}

/** The administrators of the agency: for somebody of it who is not let in. */
export async function listAdministrators(
  tx: Tx,
  signOnId: string,
): Promise<{ fullName: string; jobTitle: string }[]> {
  const { rows } = await sql<{ fullName: string; jobTitle: string }>`
    select full_name as "fullName", job_title as "jobTitle" from access.administrators_of_sign_on(${signOnId})`.execute(
    tx,
  );
  return rows;
}
