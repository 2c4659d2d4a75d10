import type { Readable } from 'node:stream';
import { askClamd, instream, type ScannerAddress } from './ask-clamd.ts';

/** What the scanner says of a file. `not-checked`: it is there, and will not look at this one. */
export type Verdict =
  | { verdict: 'clean' }
  | { verdict: 'infected'; signature: string }
  | { verdict: 'not-checked'; reply: string };

export interface Scanner {
  /** Throws ScannerAway when nobody answers, or the line breaks. */
  scan(content: Readable): Promise<Verdict>;
  /** What the scanner is and how new its signatures are, in its own words. Throws ScannerAway. */
  version(): Promise<string>;
}

/**
 * clamd looks at no more than its StreamMaxLength at a time (25 MB as Debian ships it). What is longer than this is a return or a list in
 * plain text: it is looked at in pieces, each beginning a little before the one before it ended, so that no signature falls between two.
 */
const PIECE = 20 * 1024 * 1024;
const OVERLAP = 64 * 1024;

/** ClamAV's daemon, asked over its own protocol. */
export function createScanner(address: ScannerAddress): Scanner {
  return {
    async scan(content) {
      try {
        for (const piece of piecesOf(content)) {
          const verdict = read(await askClamd(address, instream(piece)));
          if (verdict.verdict !== 'clean') return verdict;
        }
        return { verdict: 'clean' };
      } finally {
        content.destroy();
      }
    },
    version: () => askClamd(address, [Buffer.from('zVERSION\0')]),
  };
}

/** clamd(8): 'stream: OK', 'stream: Eicar-Signature FOUND', 'INSTREAM size limit exceeded. ERROR'. */
function read(reply: string): Verdict {
  if (reply === 'stream: OK') return { verdict: 'clean' };
  const signature = /^stream: (.{1,300}) FOUND$/.exec(reply)?.[1];
  return signature === undefined
    ? { verdict: 'not-checked', reply: reply.slice(0, 300) }
    : { verdict: 'infected', signature };
}

/** The content in pieces, each of which is read before the next is asked for. */
function* piecesOf(content: Readable): Iterable<AsyncIterable<Uint8Array>> {
  const parts = (content as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  /** What the next piece begins with; null once there is nothing more. */
  const next: { left: Buffer | null } = { left: Buffer.alloc(0) };
  while (next.left !== null) yield readPiece(parts, next);
}

async function* readPiece(
  parts: AsyncIterator<Buffer, unknown>,
  next: { left: Buffer | null },
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  let last = Buffer.alloc(0);
  for (let part = next.left; part !== null; part = next.left) {
    if (bytes > 0 && bytes + part.length > PIECE) {
      next.left = Buffer.concat([last, part]);
      return;
    }
    yield part;
    bytes += part.length;
    last = Buffer.concat([last, part]).subarray(-OVERLAP);
    const read = await parts.next();
    next.left = read.done === true ? null : read.value;
  }
}
