import { z } from 'zod';
import type { Job, TaskList } from '../../jobs/index.ts';
import { createSmtpSender } from '../../mail/index.ts';
import { findWhomToWrite } from './password.queries.ts';
import { startSettingPassword } from './start-setting-password.ts';

/** Why somebody gets a link: they forgot their password, or were invited. */
const payloadShape = z.object({
  /** Null: nobody has the address that was given. The job is there all the same, so that asking takes as long. */
  partnershipId: z.uuid().nullable(),
  userId: z.uuid().nullable(),
  why: z.enum(['forgotten', 'invited']),
});

/**
 * Writes to somebody with a link that sets their password. The link is made here and goes straight to the mail server: it never lies in
 * the queue or the outbox. Without a mail server nothing is sent; an operator sets a password by the command line.
 */
async function send(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, userId, why } = payloadShape.parse(payload);
  const { smtpUrl, mailFrom, baseUrl } = job.config;
  if (partnershipId === null || userId === null || smtpUrl === undefined) return;
  const made = await job.inPartnership(partnershipId, async (tx) => {
    const now = job.clock.now();
    const person = await findWhomToWrite(tx, userId, now);
    if (person === undefined || (why === 'forgotten' && person.writtenJustNow)) return undefined;
    return { person, token: await startSettingPassword(tx, userId, now) };
  });
  if (made === undefined) return;
  const { person, token } = made;
  const words = job.wordsIn(person.language);
  const sender = createSmtpSender(smtpUrl, mailFrom);
  try {
    await sender.send({
      to: { name: person.fullName, email: person.email },
      subject: words.t(`passwordLink.${why}.subject`),
      text: words.t(`passwordLink.${why}.text`, {
        name: person.fullName,
        link: `${baseUrl}/set-password/${token}`,
      }),
    });
  } finally {
    sender.close();
  }
}

export const passwordLinkTasks: TaskList = { 'password-link-send': send };
