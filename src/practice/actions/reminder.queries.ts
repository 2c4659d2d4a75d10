import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface DueReminder {
  actionId: string;
  ownerUserId: string;
  dueOn: string;
  link: string;
}

/** Takes the open actions that are late, or due within two days, and were not reminded of today, and notes that they now are. */
export async function takeReminders(tx: Tx, today: string): Promise<DueReminder[]> {
  const { rows } = await sql<DueReminder>`
    update actions.action set last_reminded_on = ${today}::date
     where done_on is null and ended_on is null and due_on <= ${today}::date + 2
       and (last_reminded_on is null or last_reminded_on <= ${today}::date - 7 or (last_reminded_on < due_on and due_on < ${today}::date))
    returning action_id as "actionId", owner_user_id as "ownerUserId", due_on as "dueOn", link`.execute(tx);
  return rows;
}

export interface Recipient {
  userId: string;
  language: string;
}

/** Those of these people who still have an account, with the language they read. */
export async function listRecipients(tx: Tx, userIds: readonly string[]): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select user_id as "userId", language from access.user_account where user_id = any(${[...userIds]}::uuid[]) and is_active`.execute(
    tx,
  );
  return rows;
}
