import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import { hashOf } from './sessions.queries.ts';
import type { Way } from './viewer.ts';

export interface OwnSession {
  sessionId: string;
  way: Way;
  device: string;
  startedAt: Date;
  lastSeenAt: Date;
}

/** Where the viewer is signed in now, last used first. */
export async function listOwnSessions(tx: Tx, at: Date): Promise<OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select session_id as "sessionId", way, device, started_at as "startedAt", last_seen_at as "lastSeenAt"
      from access.my_sessions(${at})`.execute(tx);
  return rows;
}

/** Ends one of the viewer's own sessions; false when it is not theirs or has ended already. */
export async function endOwnSession(tx: Tx, sessionId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{
    ended: boolean;
  }>`select access.end_my_session(${sessionId}, ${at}) as ended`.execute(tx);
  return rows[0]?.ended ?? false;
}

/** Ends every session of the viewer but this one; gives how many. */
export async function endOtherSessions(tx: Tx, keptSessionId: string, at: Date): Promise<number> {
  const { rows } = await sql<{
    ended: number;
  }>`select access.end_my_other_sessions(${keptSessionId}, ${at}) as ended`.execute(tx);
  return rows[0]?.ended ?? 0;
}

/** Notes that somebody half way through signing in has shown a second factor now. */
export async function confirmSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await sql`select access.confirm_session(${sessionId}, ${at})`.execute(tx);
}

/** Notes that the viewer has shown a second factor now, in this session, which goes on under a new token. */
export async function renewSession(tx: Tx, sessionId: string, at: Date, newToken: string): Promise<void> {
  await sql`select access.renew_session(${sessionId}, ${at}, ${hashOf(newToken)})`.execute(tx);
}

/** Whose password was right, and who still owes the second factor. */
export interface HalfSignedIn {
  sessionId: string;
  userId: string;
  partnershipId: string;
  email: string;
  fullName: string;
  language: string;
  way: Way;
  /** Set: the factor was shown or set up just now, only the end is missing. */
  factorAt: Date | null;
}

/** Makes the transaction that of somebody half way through signing in; undefined when the token is of no such session, or too old. */
export async function openSignIn(tx: Tx, token: string, at: Date): Promise<HalfSignedIn | undefined> {
  const { rows } = await sql<HalfSignedIn>`
    select session_id as "sessionId", user_id as "userId", partnership_id as "partnershipId", email, full_name as "fullName",
           language, way, factor_at as "factorAt"
      from access.open_sign_in(${hashOf(token)}, ${at})`.execute(tx);
  return rows[0];
}
