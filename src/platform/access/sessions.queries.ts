import { createHash, randomBytes } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import type { Viewer } from './viewer.ts';

type Executor = Kysely<DB> | Transaction<DB>;

/** What lies in the cookie is never stored, only its hash: a stolen table opens no session. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Makes the transaction the viewer's and gives who it is; undefined when the session is unknown, idle, too old or ended. */
export async function openVisit(tx: Executor, token: string, at: Date): Promise<Viewer | undefined> {
  const { rows } = await sql<Viewer>`
    select user_id as "userId", partnership_id as "partnershipId", agency_id as "agencyId", team_id as "teamId",
           full_name as "fullName", job_title as "jobTitle", email, language, roles, partnership_name as "partnershipName",
           la_code as "laCode", nation, is_demonstration as "isDemonstration", agency_name as "agencyName", agency_kind as "agencyKind",
           waits_for_terms as "waitsForTerms"
      from access.open_visit(${hashOf(token)}, ${at})`.execute(tx);
  return rows[0];
}

/** Makes a transaction that of a viewer who was found before: to record what became of their request. */
export async function becomeViewer(tx: Executor, viewer: Viewer, at: Date): Promise<void> {
  await sql`select access.become(${viewer.userId}, ${viewer.partnershipId}, ${viewer.agencyId}, ${at})`.execute(
    tx,
  );
}

/** Starts a session for a person who has shown who they are; gives the token for the cookie. */
export async function startSession(tx: Executor, userId: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`select access.start_session(${hashOf(token)}, ${userId}, ${at})`.execute(tx);
  return token;
}

export async function endSession(tx: Executor, token: string, at: Date): Promise<void> {
  await sql`select access.end_session(${hashOf(token)}, ${at})`.execute(tx);
}

export interface Account {
  userId: string;
  partnershipId: string;
  passwordHash: string | null;
  isActive: boolean;
}

/** The account of an e-mail address before anybody is signed in; undefined when there is none. */
export async function findAccount(tx: Executor, email: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select user_id as "userId", partnership_id as "partnershipId", password_hash as "passwordHash", is_active as "isActive"
      from access.find_account(${email})`.execute(tx);
  return rows[0];
}

/**
 * Takes the address for this transaction and counts its failed sign-ins since then, from the last good one; undefined when another try
 * holds it: tries at once are counted one after the other, or not heard.
 */
export async function countFailures(tx: Executor, email: string, since: Date): Promise<number | undefined> {
  const { rows } = await sql<{ failures: number | null }>`
    select access.failures_since(${email}, ${since}) as failures`.execute(tx);
  return rows[0]?.failures ?? undefined;
}

export async function recordAttempt(
  tx: Executor,
  email: string,
  at: Date,
  succeeded: boolean,
): Promise<void> {
  await sql`select access.record_attempt(${email}, ${at}, ${succeeded})`.execute(tx);
}

export interface DemonstrationPerson {
  userId: string;
  partnershipName: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: string;
  teamName: string | null;
  language: string;
  roles: string[];
}

/** The made-up people; of a partnership that is no demonstration, nobody. */
export async function listDemonstrationPeople(tx: Executor): Promise<DemonstrationPerson[]> {
  const { rows } = await sql<DemonstrationPerson>`
    select user_id as "userId", partnership_name as "partnershipName", full_name as "fullName", job_title as "jobTitle",
           agency_name as "agencyName", agency_kind as "agencyKind", team_name as "teamName", language, roles
      from access.demonstration_people()`.execute(tx);
  return rows;
}

/** Keeps the viewer's own choice of language. */
export async function keepLanguage(tx: Executor, userId: string, language: string): Promise<void> {
  await sql`update access.user_account set language = ${language} where user_id = ${userId}`.execute(tx);
}
