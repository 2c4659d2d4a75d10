import { sql } from 'kysely';
import type { Tx } from '../../db/database.ts';

/** What somebody can show besides their password. */
export interface SecondFactor {
  factorId: string;
  kind: 'app' | 'passkey';
  name: string;
  addedAt: Date;
  lastUsedAt: Date | null;
}

export interface AppFactor {
  factorId: string;
  sealedKey: Buffer;
  lastStep: number | null;
}

export interface Passkey {
  factorId: string;
  credentialId: string;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
}

/** The viewer's own, in the order they were added. */
export async function listFactors(tx: Tx): Promise<SecondFactor[]> {
  const { rows } = await sql<SecondFactor>`
    select factor_id as "factorId", kind, name, added_at as "addedAt", last_used_at as "lastUsedAt"
      from access.second_factor order by added_at, factor_id`.execute(tx);
  return rows;
}

export async function listAppFactors(tx: Tx): Promise<AppFactor[]> {
  const { rows } = await sql<AppFactor>`
    select factor_id as "factorId", sealed_key as "sealedKey", last_step::float8 as "lastStep"
      from access.second_factor where kind = 'app' order by added_at`.execute(tx);
  return rows;
}

export async function listPasskeys(tx: Tx): Promise<Passkey[]> {
  const { rows } = await sql<Passkey>`
    select factor_id as "factorId", credential_id as "credentialId", public_key as "publicKey",
           sign_count::float8 as "signCount", transports
      from access.second_factor where kind = 'passkey' order by added_at`.execute(tx);
  return rows;
}

/** Uses up the code of one half minute; false when it, or a later one, was used: also by another request at this very moment. */
export async function useStep(tx: Tx, factorId: string, step: number, at: Date): Promise<boolean> {
  const used = await sql`
    update access.second_factor set last_step = ${step}, last_used_at = ${at}
     where factor_id = ${factorId} and coalesce(last_step, -1) < ${step}`.execute(tx);
  return used.numAffectedRows === 1n;
}

export async function notePasskeyUse(tx: Tx, factorId: string, signCount: number, at: Date): Promise<void> {
  await sql`
    update access.second_factor set sign_count = ${signCount}, last_used_at = ${at} where factor_id = ${factorId}`.execute(
    tx,
  );
}

export interface Owner {
  partnershipId: string;
  userId: string;
}

/** Adds an app whose code of that half minute was just shown. */
export async function addAppFactor(
  tx: Tx,
  owner: Owner,
  given: { name: string; sealedKey: Buffer; step: number },
  at: Date,
): Promise<void> {
  await sql`
    insert into access.second_factor (partnership_id, user_id, kind, name, added_at, last_used_at, sealed_key, last_step)
    values (${owner.partnershipId}, ${owner.userId}, 'app', ${given.name}, ${at}, ${at}, ${given.sealedKey}, ${given.step})`.execute(
    tx,
  );
}

export async function addPasskey(
  tx: Tx,
  owner: Owner,
  given: { name: string } & Omit<Passkey, 'factorId'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into access.second_factor (partnership_id, user_id, kind, name, added_at, last_used_at, credential_id, public_key, sign_count, transports)
    values (${owner.partnershipId}, ${owner.userId}, 'passkey', ${given.name}, ${at}, ${at}, ${given.credentialId},
            ${given.publicKey}, ${given.signCount}, ${given.transports}::text[])`.execute(tx);
}

/** Gives one of the viewer's own another name; false when it is not there. */
export async function nameFactor(tx: Tx, factorId: string, name: string): Promise<boolean> {
  const named =
    await sql`update access.second_factor set name = ${name} where factor_id = ${factorId}`.execute(tx);
  return named.numAffectedRows === 1n;
}

/** Takes one of the viewer's own away; false when it is not there, or the last. */
export async function removeFactor(tx: Tx, factorId: string): Promise<boolean> {
  const { rows } = await sql<{ removed: boolean }>`
    select access.remove_factor(${factorId}) as removed`.execute(tx);
  return rows[0]?.removed ?? false;
}

/** Keeps what a passkey is asked to sign, in place of what it was asked before. */
export async function keepQuestion(tx: Tx, sessionId: string, question: string, at: Date): Promise<void> {
  await sql`select access.ask_passkey(${sessionId}, ${question}, ${at})`.execute(tx);
}

/** Takes away what this session's passkey was asked to sign; undefined when nothing was, or too long ago. */
export async function takeQuestion(tx: Tx, sessionId: string, at: Date): Promise<string | undefined> {
  const { rows } = await sql<{ question: string | null }>`
    select access.take_question(${sessionId}, ${at}) as question`.execute(tx);
  return rows[0]?.question ?? undefined;
}
