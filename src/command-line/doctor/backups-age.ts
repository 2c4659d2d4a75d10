import type { Seen } from './seen.ts';

const DAY = 86_400_000;
/** A backup each night may take a little longer than the last one. */
const OLDEST = 26 * 3_600_000;

export function backupsAge({ isReal, now, backups }: Seen): string | undefined {
  if (backups.damage !== undefined)
    return `A backup cannot be read: ${backups.damage} Make a new one and remove it.`;
  if (backups.unkept !== undefined)
    return `The database cannot keep its changes in ${backups.folder} since the piece ${backups.unkept}. Look whether there is room and whether it may write there; until then nothing newer than the last backup can be restored.`;
  if (!isReal) return undefined;
  if (backups.newestEndedAt === undefined)
    return `There is no backup in ${backups.folder}. Run “npm run teamaround -- backup” now and every night.`;
  const age = now.getTime() - backups.newestEndedAt.getTime();
  if (age <= OLDEST) return undefined;
  const days = Math.floor(age / DAY);
  return `The newest backup is ${days} ${days === 1 ? 'day' : 'days'} old. Run “npm run teamaround -- backup” now, and find out why the nightly one does not run.`;
}
