import { z } from 'zod';
import { createSmtpSender } from '#platform/mail/index.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { findLetter, noteSending } from './letter.queries.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), messageId: z.uuid() });

/** Sends one letter. Without a mail server it stays in the outbox. What may pass later is thrown, so that the queue tries again. */
async function send(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, messageId } = payloadShape.parse(payload);
  const smtpUrl = job.config.smtpUrl;
  if (smtpUrl === undefined) return;
  const letter = await job.inPartnership(partnershipId, (tx) => findLetter(tx, messageId));
  if (letter === undefined || letter.sentAt !== null) return;
  const sender = createSmtpSender(smtpUrl, job.config.mailFrom);
  try {
    const attachments =
      letter.calendar === null
        ? []
        : [
            {
              filename: 'invitation.ics',
              contentType: 'text/calendar; charset=utf-8',
              content: letter.calendar,
              method: letter.calendarMethod ?? 'REQUEST',
            },
          ];
    const sent = await sender.send({
      to: { name: letter.toName, email: letter.toEmail },
      subject: letter.subject,
      text: letter.body,
      attachments,
      messageId: `<${messageId}@${new URL(job.config.baseUrl).hostname}>`,
    });
    await job.inPartnership(partnershipId, (tx) =>
      noteSending(tx, messageId, sent.accepted ? job.clock.now() : null, sent.reply),
    );
  } finally {
    sender.close();
  }
}

export const tasks: TaskList = { 'letter-send': send };
