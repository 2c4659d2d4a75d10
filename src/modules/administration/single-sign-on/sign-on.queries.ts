import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Finding } from '#platform/sign-in/index.ts';

// Each of these asks the database again who may, and works on the viewer's own agency: see db/rules/sign-on-pages.sql.

/** The single sign-on of the viewer's agency as it stands; the client secret is never among it. */
export interface OwnSignOn {
  agencyId: string;
  /** Null: nothing was set up yet. */
  signOnId: string | null;
  issuer: string | null;
  clientId: string | null;
  emailClaim: string | null;
  needsVerifiedEmail: boolean | null;
  domains: string[] | null;
  /** Of the draft; 0: there is none. */
  version: number;
  askedAt: Date | null;
  triedAt: Date | null;
  findings: Finding[];
  isOn: boolean;
  /** What is switched on is what is shown. */
  isAsOn: boolean;
  onIssuer: string | null;
  onDomains: string[] | null;
  needsSignOn: boolean;
  /** The viewer has come in by it themselves. */
  hasCome: boolean;
  people: number;
  /** People of the agency whose address has another domain: they cannot come in by it. */
  outside: number;
}

export async function findOwnSignOn(tx: Tx): Promise<OwnSignOn> {
  const { rows } = await sql<OwnSignOn>`
    select agency_id as "agencyId", sign_on_id as "signOnId", issuer, client_id as "clientId", email_claim as "emailClaim",
           needs_verified_email as "needsVerifiedEmail", domains, version, asked_at as "askedAt", tried_at as "triedAt", findings,
           is_on as "isOn", is_as_on as "isAsOn", on_issuer as "onIssuer", on_domains as "onDomains", needs_sign_on as "needsSignOn",
           has_come as "hasCome", people, outside
      from administration.own_sign_on()`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('an administrator of no agency asked for its single sign-on');
  return row;
}

export interface SignOnDraft {
  version: number;
  signOnId: string;
  issuer: string;
  clientId: string;
  /** Undefined: the secret given before stays. */
  clientSecretSealed: Buffer | undefined;
  emailClaim: string;
  needsVerifiedEmail: boolean;
  domains: readonly string[];
}

export type Saved = 'saved' | 'changed' | 'secret-needed' | 'domain';

export async function saveDraft(tx: Tx, given: SignOnDraft): Promise<Saved> {
  const { rows } = await sql<{ saved: Saved }>`
    select administration.save_sign_on_draft(${given.version}, ${given.signOnId}, ${given.issuer}, ${given.clientId},
             ${given.clientSecretSealed ?? null}, ${given.emailClaim}, ${given.needsVerifiedEmail}, ${[...given.domains]}::text[]) as saved`.execute(
    tx,
  );
  return rows[0]?.saved ?? 'changed';
}

/** Marks the draft as waiting to be tried; false when somebody changed it meanwhile. */
export async function askToTry(tx: Tx, version: number): Promise<boolean> {
  const { rows } = await sql<{
    asked: boolean;
  }>`select administration.ask_to_try_sign_on(${version}) as asked`.execute(tx);
  return rows[0]?.asked ?? false;
}

export interface DraftToTry {
  signOnId: string;
  issuer: string;
  clientId: string;
  clientSecretSealed: Buffer;
  version: number;
}

/** For background work only; undefined when nothing of that agency waits to be tried. */
export async function findDraftToTry(tx: Tx, agencyId: string): Promise<DraftToTry | undefined> {
  const { rows } = await sql<DraftToTry>`
    select sign_on_id as "signOnId", issuer, client_id as "clientId", client_secret_sealed as "clientSecretSealed", version
      from administration.sign_on_to_try(${agencyId})`.execute(tx);
  return rows[0];
}

/** For background work only: what trying that version found. */
export async function keepFindings(
  tx: Tx,
  agencyId: string,
  version: number,
  findings: readonly Finding[],
): Promise<void> {
  await sql`select administration.keep_findings(${agencyId}, ${version}, ${JSON.stringify(findings)}::jsonb)`.execute(
    tx,
  );
}

export type SwitchedOn = 'on' | 'changed' | 'not-tried' | 'wrong' | 'domain';

export async function switchOn(tx: Tx, version: number): Promise<SwitchedOn> {
  const { rows } = await sql<{
    switched: SwitchedOn;
  }>`select administration.switch_sign_on_on(${version}) as switched`.execute(tx);
  return rows[0]?.switched ?? 'changed';
}

/** Gives how many sessions ended; undefined when it was off. */
export async function switchOff(tx: Tx): Promise<number | undefined> {
  const { rows } = await sql<{
    ended: number | null;
  }>`select administration.switch_sign_on_off() as ended`.execute(tx);
  return rows[0]?.ended ?? undefined;
}

export type Needed = 'done' | 'off' | 'not-come';

/** "Our people sign in this way only", or no longer. */
export async function needSignOn(tx: Tx, isNeeded: boolean): Promise<Needed> {
  const { rows } = await sql<{
    needed: Needed;
  }>`select administration.need_sign_on(${isNeeded}) as needed`.execute(tx);
  return rows[0]?.needed ?? 'off';
}

/** Who else looks after the people of the viewer's agency, and the system administrators: with the language of their letters. */
export async function listWhomToTell(tx: Tx): Promise<{ userId: string; language: string }[]> {
  const { rows } = await sql<{ userId: string; language: string }>`
    select user_id as "userId", language from administration.whom_to_tell_of_sign_on()`.execute(tx);
  return rows;
}
