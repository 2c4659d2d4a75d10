import type { Seen } from './seen.ts';

export function noMail({ isReal, hasMailServer }: Seen): string | undefined {
  if (!isReal || hasMailServer) return undefined;
  return 'Letters are not sent: invitations, reminders and alerts reach nobody. Set SMTP_URL to your mail server.';
}
