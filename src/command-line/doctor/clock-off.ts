import type { Seen } from './seen.ts';

const MOST_SECONDS = 30;

export function clockOff({ now, server }: Seen): string | undefined {
  const seconds = Math.round(Math.abs(server.now.getTime() - now.getTime()) / 1000);
  if (seconds <= MOST_SECONDS) return undefined;
  return `The clock of this machine and that of the database differ by ${seconds} seconds. Let both be set by NTP: deadlines and the audit trail depend on it.`;
}
