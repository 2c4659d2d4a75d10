import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** Where clamd listens: a port of a machine, or a socket of this one. */
export type ScannerAddress = { host: string; port: number } | { path: string };

/** Nobody answers there, or the line broke before an answer. It passes: the file is looked at later. */
export class ScannerAway extends Error {
  readonly code = 'SCANNER_AWAY';
}

/** clamd's own ReadTimeout: it may be busy, but not silent for longer. Milliseconds. */
const LONGEST_SILENCE = 120_000;

/** Content as clamd takes it: the command, each part behind its length, and a length of nothing at the end. */
export async function* instream(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for await (const part of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    if (part.length > 0) yield Buffer.concat([length, part]);
  }
  yield Buffer.alloc(4);
}

/** Sends one command and gives the answer. Throws ScannerAway. */
export async function askClamd(
  address: ScannerAddress,
  command: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const socket = createConnection(address);
  const answered = readAnswer(socket);
  // Heard below; until then a line that breaks is nobody's unhandled error.
  answered.catch(() => undefined);
  try {
    await once(socket, 'connect').catch((error: unknown) => {
      throw away(error);
    });
    await send(socket, command);
    return await answered;
  } finally {
    socket.destroy();
  }
}

/** A scanner that has heard enough answers and hangs up: then the rest is not sent, and the answer is read. */
async function send(
  socket: Socket,
  command: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  for await (const part of command) {
    if (!socket.writable) return;
    if (socket.write(part)) continue;
    await new Promise<void>((resolve) => {
      const goOn = () => {
        socket.off('drain', goOn).off('close', goOn);
        resolve();
      };
      socket.on('drain', goOn).on('close', goOn);
    });
  }
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    let problem: unknown;
    socket.setTimeout(LONGEST_SILENCE, () => socket.destroy(new Error('silent for too long')));
    socket.on('data', (part) => (answer += part.toString('utf8')));
    socket.on('error', (error) => (problem = error));
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      if (answer.endsWith('\0') || answer.endsWith('\n')) resolve(answer.slice(0, -1));
      else reject(away(problem));
    });
  });
}

function away(cause: unknown): ScannerAway {
  const said = cause instanceof Error ? cause.message : 'it hung up';
  return new ScannerAway(`the virus scanner does not answer: ${said}`, { cause });
}
