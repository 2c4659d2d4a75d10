import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { addJob } from '#platform/jobs/index.ts';

export interface LetterToSend {
  partnershipId: string;
  messageId: string;
  toUserId: string;
  /** Names no child: a letter leaves the house. */
  subject: string;
  body: string;
  calendar?: { text: string; method: 'REQUEST' | 'CANCEL' };
  /** Lets its reader in: nobody else sees it, also not whoever sees that letters went. */
  isPrivate?: boolean;
  madeAt: Date;
}

/** Writes a letter to a colleague and has it sent once this transaction is through. */
export async function sendLetter(tx: Tx, letter: LetterToSend): Promise<void> {
  await sql`
    insert into mail.message (partnership_id, message_id, to_user_id, to_email, subject, body, calendar, calendar_method, made_at, is_private)
    select ${letter.partnershipId}, ${letter.messageId}, u.user_id, u.email, ${letter.subject}, ${letter.body},
           ${letter.calendar?.text ?? null}, ${letter.calendar?.method ?? null}, ${letter.madeAt}, ${letter.isPrivate ?? false}
      from access.user_account u where u.partnership_id = ${letter.partnershipId} and u.user_id = ${letter.toUserId}`.execute(
    tx,
  );
  await addJob(tx, 'letter-send', { partnershipId: letter.partnershipId, messageId: letter.messageId });
}

export interface Letter {
  messageId: string;
  toName: string;
  toEmail: string;
  subject: string;
  body: string;
  calendar: string | null;
  calendarMethod: 'REQUEST' | 'CANCEL' | null;
  madeAt: Date;
  sentAt: Date | null;
}

const columns = sql`
  m.message_id as "messageId", u.full_name as "toName", m.to_email as "toEmail", m.subject, m.body, m.calendar,
  m.calendar_method as "calendarMethod", m.made_at as "madeAt", m.sent_at as "sentAt"
  from mail.message m join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.to_user_id`;

/** The letters the viewer may see, newest first: their own, or for the co-ordinator all. */
export async function listLetters(tx: Tx, most: number): Promise<Letter[]> {
  const { rows } =
    await sql<Letter>`select ${columns} order by m.made_at desc, m.message_id desc limit ${most}`.execute(tx);
  return rows;
}

/** One letter; undefined when it is not there or not the viewer's. */
export async function findLetter(tx: Tx, messageId: string): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`select ${columns} where m.message_id = ${messageId}`.execute(tx);
  return rows[0];
}

/** What became of a letter. One that lets its reader in is not kept once it is on its way. */
export async function noteSending(tx: Tx, messageId: string, at: Date | null, reply: string): Promise<void> {
  await sql`
    update mail.message
       set sent_at = ${at}, attempts = attempts + 1, last_reply = ${reply},
           body = case when is_private and ${at}::timestamptz is not null then '' else body end
     where message_id = ${messageId}`.execute(tx);
}
