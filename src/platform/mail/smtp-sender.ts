import { createTransport } from 'nodemailer';
import type { SMTPPoolOptions } from 'nodemailer';
import { checkLetter, isInvitation } from './check-letter.ts';
import type { Letter } from './letter.ts';
import { readSmtpUrl } from './smtp-address.ts';

/** What the mail server said. Accepted means taken for delivery, not read. */
export interface Sent {
  accepted: boolean;
  reply: string;
}

export interface MailSender {
  /**
   * Sends one letter. A refusal for good (5xx) of the person or the letter is an answer with `accepted: false`. What may
   * pass (4xx, no connection, a wrong password) is thrown, so that a job tries again.
   */
  send(letter: Letter): Promise<Sent>;
  /** Ends the kept connections; a letter on its way is finished first. */
  close(): void;
}

/** Milliseconds to wait for a connection and for each reply. */
interface Patience {
  connect: number;
  reply: number;
}

/**
 * A sender over one pooled connection to the server of `url` (see `readSmtpUrl`), as the person `from`, such as
 * `Teamaround <no-reply@teamaround.example>`. Nothing is connected before the first letter.
 */
export function createSmtpSender(
  url: string,
  from: string,
  { connect, reply }: Patience = { connect: 10_000, reply: 30_000 },
): MailSender {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(from)) throw new RangeError('The sender holds a control character.');
  const options: SMTPPoolOptions & { pool: true } = {
    ...readSmtpUrl(url),
    pool: true,
    maxConnections: 2,
    connectionTimeout: connect,
    greetingTimeout: connect,
    socketTimeout: reply,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport(options);
  return {
    async send(letter) {
      checkLetter(letter);
      return transport
        .sendMail({ from, ...compose(letter) })
        .then(({ response }) => ({ accepted: true, reply: response }))
        .catch(refusedForGood);
    },
    close: () => transport.close(),
  };
}

/**
 * An invitation goes twice, as Outlook and Google each look in another place: beside the text as `text/calendar` with its
 * method, and as a file.
 */
function compose({ to, subject, text, messageId, attachments = [] }: Letter) {
  const invitation = attachments.find(isInvitation);
  return {
    to: { name: to.name, address: to.email },
    subject,
    text,
    // RFC 3834: asks out-of-office programs not to answer a machine.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments
      .filter((attachment) => !isInvitation(attachment))
      .map(({ filename, contentType, content }) => ({ filename, contentType, content })),
    ...(messageId === undefined ? {} : { messageId }),
    ...(invitation && {
      icalEvent: {
        filename: invitation.filename,
        method: invitation.method ?? 'REQUEST',
        content: invitation.content,
      },
    }),
  };
}

/** Only the answers to the address and to the letter itself are about this letter; the rest is about the server. */
function refusedForGood(error: unknown): Sent {
  if (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
    'responseCode' in error &&
    Number(error.responseCode) >= 500 &&
    'response' in error
  ) {
    return { accepted: false, reply: String(error.response) };
  }
  throw error;
}
