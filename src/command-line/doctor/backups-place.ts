import type { Seen } from './seen.ts';

export function backupsPlace({ isReal, backups }: Seen): string | undefined {
  if (!isReal || backups.isChosen) return undefined;
  return `Backups go to ${backups.folder}, beside what they are to replace, and are lost with it. Set TEAMAROUND_BACKUPS to a folder on another disk or machine.`;
}
