import { createHash, randomBytes } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';
import type { Viewer, ViewerSession, Way } from './viewer.ts';

type Executor = Kysely<DB> | Transaction<DB>;

/** What lies in the cookie is never stored, only its hash: a stolen table opens no session. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Makes the transaction the viewer's and gives who it is; undefined when the session is unknown, idle, too old, ended or only half begun.
 * `isUse` false: a page asks by itself, which keeps no session going.
 */
export async function openVisit(
  tx: Executor,
  token: string,
  at: Date,
  isUse = true,
): Promise<Viewer | undefined> {
  const { rows } = await sql<Omit<Viewer, 'session'> & ViewerSession>`
    select user_id as "userId", partnership_id as "partnershipId", agency_id as "agencyId", team_id as "teamId",
           full_name as "fullName", job_title as "jobTitle", email, language, roles, partnership_name as "partnershipName",
           la_code as "laCode", nation, is_demonstration as "isDemonstration", agency_name as "agencyName", agency_kind as "agencyKind",
           session_id as "sessionId", way, started_at as "startedAt", factor_at as "factorAt", idle_minutes as "idleMinutes",
           longest_hours as "longestHours", fresh_minutes as "freshMinutes", is_earlier as "isEarlier", waits_for_terms as "waitsForTerms"
      from access.open_visit(${hashOf(token)}, ${at}, ${isUse})`.execute(tx);
  if (rows[0] === undefined) return undefined;
  const { sessionId, way, startedAt, factorAt, idleMinutes, longestHours, freshMinutes, isEarlier, ...who } =
    rows[0];
  return {
    ...who,
    session: { sessionId, way, startedAt, factorAt, idleMinutes, longestHours, freshMinutes, isEarlier },
  };
}

/** Makes a transaction that of a viewer who was found before: to record what became of their request. */
export async function becomeViewer(tx: Executor, viewer: Viewer, at: Date): Promise<void> {
  await sql`select access.become(${viewer.userId}, ${viewer.partnershipId}, ${viewer.agencyId}, ${at})`.execute(
    tx,
  );
}

/** Makes a transaction nobody's, able to write on the trail of that partnership, or of none. */
export async function becomeNobodyOf(
  tx: Executor,
  partnershipId: string | undefined,
  at: Date,
): Promise<void> {
  await sql`select access.become_nobody_of(${partnershipId ?? null}, ${at})`.execute(tx);
}

/** How a session begins. */
export interface Beginning {
  way: Way;
  /** 'password': a second factor is still owed, and the session opens no page. */
  stage: 'password' | 'whole';
  /** Browser and system, as `readDevice` gives them. */
  device: string;
  /** When a second factor was shown; null: none was. */
  factorAt: Date | null;
}

/**
 * Starts a session for a person who has shown who they are; gives the token for the cookie. Unless it is said how it begins, they have
 * just shown everything.
 */
export async function startSession(
  tx: Executor,
  userId: string,
  at: Date,
  beginning: Partial<Beginning> = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const { way, stage, device, factorAt } = {
    way: 'password',
    stage: 'whole',
    device: '',
    factorAt: at,
    ...beginning,
  };
  await sql`select access.start_session(${hashOf(token)}, ${userId}, ${at}, ${stage}, ${way}, ${device}, ${factorAt})`.execute(
    tx,
  );
  return token;
}

export async function endSession(tx: Executor, token: string, at: Date): Promise<void> {
  await sql`select access.end_session(${hashOf(token)}, ${at})`.execute(tx);
}

/** Whether the person's own organisation had ended the session. */
export async function wasSessionEndedElsewhere(tx: Executor, token: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`
    select access.was_ended_elsewhere(${hashOf(token)}) as ended`.execute(tx);
  return rows[0]?.ended === true;
}

export interface Account {
  userId: string;
  partnershipId: string;
  passwordHash: string | null;
  isActive: boolean;
  /** Their agency lets people sign in at their own organisation only: no password counts. */
  needsSignOn: boolean;
}

/** The account of an e-mail address before anybody is signed in; undefined when there is none. */
export async function findAccount(tx: Executor, email: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select user_id as "userId", partnership_id as "partnershipId", password_hash as "passwordHash", is_active as "isActive",
           needs_sign_on as "needsSignOn"
      from access.find_account(${email})`.execute(tx);
  return rows[0];
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
