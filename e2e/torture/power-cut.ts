import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Ends a server of PostgreSQL with all its processes at once, as a power cut would; `data` is the folder it runs in. */
export async function cutPower(data: string): Promise<void> {
  const [line = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  const server = Number(line);
  const all = [server, ...childrenOf(server)];
  for (const pid of all) endAtOnce(pid);
  while (all.some(isAlive)) await setTimeout(20);
}

/** The processes that one started itself: Linux lists them with their parents. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    // The second field is the program's name in brackets, and may hold anything.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function isAlive(pid: number): boolean {
  const state = stateOf(pid);
  return state !== undefined && state !== 'Z';
}

function stateOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[0];
  } catch {
    return undefined;
  }
}
