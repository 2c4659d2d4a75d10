import { z } from 'zod';
import type { Job, TaskList } from '../jobs/index.ts';
import { createSmtpSender } from '../mail/index.ts';
import { findWhomToWrite } from './password-links/password.queries.ts';
import { startSettingPassword } from './password-links/start-setting-password.ts';
import { noticed } from './tell-owner.ts';

interface Letter {
  to: { fullName: string; email: string; language: string };
  /** 'passwordLink.forgotten' → its subject and text in the words. */
  key: string;
  link?: string;
}

const linkShape = z.object({
  /** Null: nobody has the address that was given. The job is there all the same, so that asking takes as long. */
  partnershipId: z.uuid().nullable(),
  userId: z.uuid().nullable(),
  why: z.enum(['forgotten', 'invited']),
});

/**
 * Writes to somebody with a link that sets their password. The link is made here and goes straight to the mail server: it never lies in
 * the queue or the outbox. Without a mail server nothing is sent; an operator sets a password by the command line.
 */
async function sendLink(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, userId, why } = linkShape.parse(payload);
  if (partnershipId === null || userId === null || job.config.smtpUrl === undefined) return;
  const made = await job.inPartnership(partnershipId, async (tx) => {
    const now = job.clock.now();
    const to = await findWhomToWrite(tx, userId, now);
    if (to === undefined || (why === 'forgotten' && to.writtenJustNow)) return undefined;
    return { to, token: await startSettingPassword(tx, userId, now) };
  });
  if (made === undefined) return;
  const link = `${job.config.baseUrl}/set-password/${made.token}`;
  await write(job, job.config.smtpUrl, { to: made.to, key: `passwordLink.${why}`, link });
}

const noticeShape = z.object({ partnershipId: z.uuid(), userId: z.uuid(), what: z.enum(noticed) });

/** Tells somebody that how they sign in was changed. */
async function sendNotice(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, userId, what } = noticeShape.parse(payload);
  if (job.config.smtpUrl === undefined) return;
  const to = await job.inPartnership(partnershipId, (tx) => findWhomToWrite(tx, userId, job.clock.now()));
  if (to !== undefined) await write(job, job.config.smtpUrl, { to, key: `signInNotice.${what}` });
}

async function write(job: Job, smtpUrl: string, { to, key, link = '' }: Letter): Promise<void> {
  const words = job.wordsIn(to.language);
  const sender = createSmtpSender(smtpUrl, job.config.mailFrom);
  try {
    await sender.send({
      to: { name: to.fullName, email: to.email },
      subject: words.t(`${key}.subject`),
      text: words.t(`${key}.text`, { name: to.fullName, link, at: words.dateTime(job.clock.now()) }),
    });
  } finally {
    sender.close();
  }
}

export const signInTasks: TaskList = { 'password-link-send': sendLink, 'sign-in-notice-send': sendNotice };
