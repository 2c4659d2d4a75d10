import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here } from './referral.queries.ts';

export interface Message {
  isFromReferrer: boolean;
  what: string;
  writtenByName: string;
  writtenAt: Date;
}

/** What the referrer and the front door wrote to each other, the earliest first, for whoever reads the referral. */
export async function listMessages(tx: Tx, referralId: string): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select m.is_from_referrer as "isFromReferrer", m.what, u.full_name as "writtenByName", m.written_at as "writtenAt"
      from referrals.message m join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.written_by
     where m.${here} and m.referral_id = ${referralId} order by m.written_at, m.message_id`.execute(tx);
  return rows;
}

/** Adds a message: of the referrer, or of the front door. */
export async function addMessage(
  tx: Tx,
  message: {
    partnershipId: string;
    messageId: string;
    referralId: string;
    isFromReferrer: boolean;
    what: string;
  },
  by: { userId: string; at: Date },
): Promise<void> {
  const { partnershipId, messageId, referralId, isFromReferrer, what } = message;
  await sql`
    insert into referrals.message (partnership_id, message_id, referral_id, is_from_referrer, what, written_by, written_at)
    values (${partnershipId}, ${messageId}, ${referralId}, ${isFromReferrer}, ${what}, ${by.userId}, ${by.at})`.execute(
    tx,
  );
}
