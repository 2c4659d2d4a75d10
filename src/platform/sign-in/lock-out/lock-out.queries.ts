import { sql } from 'kysely';
import type { Tx } from '../../db/database.ts';
import { hashOf } from '../../access/sessions.queries.ts';
import type { Failures } from './lock-out.rules.ts';

/** Which of the two things that are asked a try was about. */
export type Step = 'password' | 'factor';

/** Where a try comes from: hashes only. */
export interface Place {
  hash: Buffer;
  isKnownDevice: boolean;
}

/** Whether this person has signed in on that browser before; asks the same of the database when there is no such person. */
export async function isKnownDevice(
  tx: Tx,
  userId: string | undefined,
  token: string | undefined,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select access.is_known_device(${userId ?? null}, ${hashOf(token ?? '')}, ${at}) as known`.execute(tx);
  return rows[0]?.known ?? false;
}

/** From now on tries from elsewhere do not count for this browser. */
export async function knowDevice(tx: Tx, userId: string, token: string, at: Date): Promise<void> {
  await sql`select access.know_device(${userId}, ${hashOf(token)}, ${at})`.execute(tx);
}

/** Takes its turn among the tries for this address and counts what failed; undefined: too many wait, this one is not heard. */
export async function countFailures(
  tx: Tx,
  email: string,
  step: Step,
  place: Place,
  since: Date,
): Promise<Failures | undefined> {
  const { rows } = await sql<Failures>`
    select of_place as "ofPlace", of_account as "ofAccount", of_network as "ofNetwork"
      from access.failures_at(${email}, ${step}, ${place.hash}, ${place.isKnownDevice}, ${since})`.execute(
    tx,
  );
  return rows[0];
}

export async function recordAttempt(
  tx: Tx,
  email: string,
  step: Step,
  place: Place,
  at: Date,
  succeeded: boolean,
): Promise<void> {
  await sql`select access.record_attempt(${email}, ${at}, ${succeeded}, ${step}, ${place.hash}, ${place.isKnownDevice})`.execute(
    tx,
  );
}
