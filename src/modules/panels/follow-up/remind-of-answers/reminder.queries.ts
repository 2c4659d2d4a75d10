import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface Unanswered {
  recommendationId: string;
  ownerUserId: string;
  heldOn: string;
  /** When its owner was last reminded, of the answer or of the work itself; null for never. */
  lastRemindedOn: string | null;
}

/** Every recommendation of the viewer's partnership that waits for an answer. */
export async function listUnanswered(tx: Tx): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select recommendation_id as "recommendationId", owner_user_id as "ownerUserId", held_on as "heldOn", last_reminded_on as "lastRemindedOn"
      from panels.unanswered_recommendations() order by held_on, recommendation_id`.execute(tx);
  return rows;
}

export interface Recipient {
  userId: string;
  fullName: string;
  language: string;
}

/** Those of these people who still have an account. */
export async function listRecipients(tx: Tx, userIds: readonly string[]): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select user_id as "userId", full_name as "fullName", language
      from access.user_account where user_id = any(${[...userIds]}::uuid[]) and is_active order by user_id`.execute(
    tx,
  );
  return rows;
}

/** Notes that the owners of these recommendations were reminded on a day. */
export async function noteReminders(
  tx: Tx,
  recommendationIds: readonly string[],
  today: string,
): Promise<void> {
  await sql`select panels.note_answer_reminders(${[...recommendationIds]}::uuid[], ${today})`.execute(tx);
}
