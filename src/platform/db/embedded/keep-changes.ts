import {
  appendFileSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canReach, reachableFolder, type Account } from './binaries.ts';

const include = "include_if_exists = 'teamaround.conf'";

/**
 * Tells the server, before it starts, to keep its changes minute by minute in the folder of backups, or not to (undefined). Nothing is kept
 * before the first backup was begun. https://www.postgresql.org/docs/current/continuous-archiving.html
 */
export function tellToKeepChanges(
  home: string,
  data: string,
  backups: string | undefined,
  account?: Account,
): void {
  const settings = join(data, 'teamaround.conf');
  if (backups === undefined || process.platform === 'win32') {
    rmSync(settings, { force: true });
    return;
  }
  const script = join(home, 'keep-changes.sh');
  copyFileSync(new URL('keep-changes.sh', import.meta.url), script);
  const command = `sh ${inShell(script)} "%p" ${inShell(changesFolder(backups, account))}/%f ${inShell(signOfFirstBackup(home))}`;
  const lines = ['archive_mode = on', 'archive_timeout = 60', `archive_command = ${inSettings(command)}`];
  writeFileSync(settings, `${lines.join('\n')}\n`);
  const whole = join(data, 'postgresql.conf');
  if (!readFileSync(whole, 'utf8').includes(include)) appendFileSync(whole, `\n${include}\n`);
  if (account !== undefined) for (const path of [script, settings]) chownSync(path, account.uid, account.gid);
}

/** A file beside the database: it is there once a first backup was begun. */
export function signOfFirstBackup(home: string): string {
  return join(home, 'backup-begun');
}

/** Where changes are kept: `wal` in the folder of backups; where the server's account cannot reach that, it leads to a place it can. */
export function changesFolder(backups: string, account?: Account): string {
  mkdirSync(backups, { recursive: true, mode: account === undefined ? 0o700 : 0o711 });
  const link = join(backups, 'wal');
  if (!lstatSync(link, { throwIfNoEntry: false })) {
    if (account === undefined || canReach(backups, account)) mkdirSync(link, { mode: 0o700 });
    else symlinkSync(join(reachableFolder(backups), 'wal'), link);
  }
  if (!existsSync(link)) mkdirSync(join(reachableFolder(backups), 'wal'), { mode: 0o700 });
  const folder = realpathSync(link);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** For a command in PostgreSQL's settings: % is a sign there. */
export function inShell(path: string): string {
  return `'${path.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`;
}

export function inSettings(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
