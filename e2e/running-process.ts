import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunningProcess {
  url: string;
  child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Asks it to stop, waits, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

type Settings = Record<string, string>;

function spawnTeamaround(
  settings: Settings,
  checkout?: string,
): { child: ChildProcess; output: () => string } {
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const child = spawn(process.execPath, ['src/main.ts'], {
    ...(checkout === undefined ? {} : { cwd: checkout }),
    env: { ...environment, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stdout.on('data', (data: Buffer) => (written += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written += data.toString()));
  return { child, output: () => written };
}

/** Starts the product in a process of its own, as npm start does, and waits until it says where it is; of another checkout when one is given. */
export async function startTeamaround(settings: Settings, checkout?: string): Promise<RunningProcess> {
  const { child, output } = spawnTeamaround(settings, checkout);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /ready at (http:\/\/\S+)/.exec(output())?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${output()}`)));
  });
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exit = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  };
  return {
    url,
    child,
    output,
    stop: () => ended('SIGTERM'),
    kill: async () => {
      await ended('SIGKILL');
    },
  };
}

/** Starts it where it is expected to refuse; gives the exit code and what it wrote. */
export async function startRefused(settings: Settings): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnTeamaround(settings);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: output() };
}
