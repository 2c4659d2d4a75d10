import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ScannerAddress } from '../index.ts';

/**
 * The file every virus scanner finds and that harms nobody (eicar.org). In two pieces, so that no scanner finds it here.
 */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface RunningScanner {
  /** Whether this is ClamAV or only speaks like it: a test says which in its title. */
  name: 'ClamAV' | 'a stand-in, clamd is not installed';
  address: ScannerAddress;
  stop(): Promise<void>;
}

/** ClamAV's daemon where it is installed, else what speaks its protocol. With TRY_CLAMD set, ClamAV or nothing. */
export async function runClamd(): Promise<RunningScanner> {
  const program = ['/usr/sbin/clamd', '/usr/bin/clamd', '/usr/local/sbin/clamd'].find((path) =>
    existsSync(path),
  );
  if (program !== undefined) return runReal(program);
  if (process.env['TRY_CLAMD'] !== undefined) throw new Error('clamd is not installed');
  return runStandIn();
}

/** clamd of its own, on a socket of its own, with one signature of its own: nothing is fetched. */
async function runReal(program: string): Promise<RunningScanner> {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  const path = join(folder, 'clamd.sock');
  writeFileSync(join(folder, 'own.ndb'), `Eicar-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${path}`,
    'Foreground yes',
    'StreamMaxLength 25M',
    'MaxThreads 2',
  ];
  writeFileSync(join(folder, 'clamd.conf'), settings.join('\n'));
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; !existsSync(path); tries += 1) {
    if (tries > 300 || child.exitCode !== null) throw new Error('clamd did not start');
    await setTimeout(100);
  }
  return {
    name: 'ClamAV',
    address: { path },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const MOST = 25 * 1024 * 1024;

/** What speaks like clamd and knows one signature. It is no virus scanner, and calls itself none. */
export async function runStandIn(port = 0): Promise<RunningScanner> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    name: 'a stand-in, clamd is not installed',
    address: { host: '127.0.0.1', port: portOf(server) },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens at no port');
  return address.port;
}

function answer(socket: Socket): void {
  let heard = Buffer.alloc(0);
  let isStream = false;
  const content: Buffer[] = [];
  let bytes = 0;
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
    const end = isStream ? -1 : heard.indexOf(0);
    if (end !== -1) {
      const command = heard.toString('latin1', 0, end);
      heard = heard.subarray(end + 1);
      isStream = command === 'zINSTREAM';
      if (!isStream) socket.end(command === 'zVERSION' ? 'Stand-in of the tests\0' : 'UNKNOWN COMMAND\0');
    }
    while (isStream && heard.length >= 4) {
      const length = heard.readUInt32BE(0);
      const isOver = length === 0 || bytes + length > MOST;
      if (isOver)
        socket.end(
          length === 0 ? verdictOn(Buffer.concat(content)) : 'INSTREAM size limit exceeded. ERROR\0',
        );
      if (isOver || heard.length < 4 + length) return;
      content.push(heard.subarray(4, 4 + length));
      bytes += length;
      heard = heard.subarray(4 + length);
    }
  });
}

function verdictOn(content: Buffer): string {
  return content.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';
}
