export { checkLetter } from './check-letter.ts';
export type { Attachment, Letter } from './letter.ts';
export { createSmtpSender } from './smtp-sender.ts';
export type { MailSender, Sent } from './smtp-sender.ts';
