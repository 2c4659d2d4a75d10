import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chown, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Account } from '../db/embedded/binaries.ts';
import { startCluster, type Cluster } from '../db/embedded/cluster.ts';
import { inSettings, inShell } from '../db/embedded/keep-changes.ts';
import { CannotBackUp } from './cannot-back-up.ts';
import type { KeptBackup } from './manifest.ts';
import type { Wish } from './restore.ts';
import { asOwnerOf, isRecovering } from './tables.queries.ts';

interface Place {
  folder: string;
  data: string;
  changes: string;
  backup: KeptBackup;
  to: Wish['to'];
  account: Account | undefined;
}

/**
 * Lets a server apply the kept changes to a base backup, up to what is wished, and makes it a server of its own, which runs.
 * https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-PITR-RECOVERY
 */
export async function applyChanges(place: Place): Promise<{ cluster: Cluster; remarks: string[] }> {
  const cluster = await recover(place, targetOf(place));
  if (cluster !== undefined) return { cluster, remarks: [] };
  if (!(place.to instanceof Date)) throw new CannotBackUp(noEnd);
  // Nothing that is kept was changed after that moment: then all of it is wanted.
  const whole = await recover(place, []);
  if (whole === undefined) throw new CannotBackUp(noEnd);
  const moment = place.to.toISOString();
  const remark = `Nothing is kept that was changed after ${moment}: everything that is kept is restored.`;
  return { cluster: whole, remarks: [remark] };
}

const noEnd = 'The changes kept beside this backup do not reach to its end: take another backup.';

function targetOf({ to, backup }: Place): string[] {
  if (to === undefined) return [];
  // A moment's offset is written in numbers: the names of time zones are not read yet when a server reads its settings.
  const how =
    to === 'end'
      ? // Up to there the server was the same one: what a server restored later added is of another line.
        [
          `recovery_target_name = ${inSettings(backup.manifest.end?.restorePoint ?? '')}`,
          `recovery_target_timeline = 'current'`,
        ]
      : [`recovery_target_time = ${inSettings(to.toISOString().replace('T', ' ').replace('Z', '+00'))}`];
  return [...how, `recovery_target_action = 'promote'`];
}

/** The server once it came to the target, or to the end of the changes where there is none; undefined when they end before the target. */
async function recover(
  { folder, data, changes, account }: Place,
  target: string[],
): Promise<Cluster | undefined> {
  const settings = join(data, 'postgresql.auto.conf');
  const own = readFileSync(settings, 'utf8');
  const take = `gzip -dc ${inShell(changes)}/"%f.gz" > "%p"`;
  const lines = [`restore_command = ${inSettings(take)}`, ...target];
  const sign = join(data, 'recovery.signal');
  await writeFile(sign, '', { mode: 0o600 });
  if (account !== undefined) await chown(sign, account.uid, account.gid);
  writeFileSync(settings, `${own}\n${lines.join('\n')}\n`);
  const log = join(data, 'server.log');
  await rm(log, { force: true });
  let cluster: Cluster | undefined;
  try {
    cluster = await startCluster(folder, [], { seconds: HOUR_IN_SECONDS });
    await waitUntilApplied(cluster);
    return cluster;
  } catch (error) {
    if (existsSync(log) && readFileSync(log, 'utf8').includes(endedTooEarly)) return undefined;
    await cluster?.stop();
    throw error;
  } finally {
    writeFileSync(settings, own);
  }
}

const HOUR_IN_SECONDS = 3600;
const endedTooEarly = 'recovery ended before configured recovery target was reached';

async function waitUntilApplied(cluster: Cluster): Promise<void> {
  await asOwnerOf(cluster.url('postgres'), async (client) => {
    while (await isRecovering(client)) await setTimeout(200);
  });
}
