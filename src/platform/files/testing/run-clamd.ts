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

/** What was heard and not understood yet, and the stream as far as it has come; null before one has begun. */
interface Heard {
  rest: Buffer;
  stream: Buffer[] | null;
  bytes: number;
}

function answer(socket: Socket): void {
  const heard: Heard = { rest: Buffer.alloc(0), stream: null, bytes: 0 };
  socket.on('data', (part) => {
    heard.rest = Buffer.concat([heard.rest, part]);
    const said = heard.stream === null ? hearCommand(heard) : hearStream(heard, heard.stream);
    if (said !== undefined) socket.end(`${said}\0`);
  });
}

function hearCommand(heard: Heard): string | undefined {
  const end = heard.rest.indexOf(0);
  if (end === -1) return undefined;
  const command = heard.rest.toString('latin1', 0, end);
  if (command !== 'zINSTREAM') return command === 'zVERSION' ? 'Stand-in of the tests' : 'UNKNOWN COMMAND';
  heard.rest = heard.rest.subarray(end + 1);
  heard.stream = [];
  return hearStream(heard, heard.stream);
}

/** A length and so many bytes, again and again, and a length of nothing at the end. Undefined: there is more to come. */
function hearStream(heard: Heard, stream: Buffer[]): string | undefined {
  while (heard.rest.length >= 4) {
    const length = heard.rest.readUInt32BE(0);
    if (length === 0)
      return Buffer.concat(stream).includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK';
    if (heard.bytes + length > MOST) return 'INSTREAM size limit exceeded. ERROR';
    if (heard.rest.length < 4 + length) return undefined;
    stream.push(heard.rest.subarray(4, 4 + length));
    heard.bytes += length;
    heard.rest = heard.rest.subarray(4 + length);
  }
  return undefined;
}
