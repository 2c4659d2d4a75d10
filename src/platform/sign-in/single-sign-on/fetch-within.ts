import type { CustomFetch } from 'openid-client';

// No answer that we ask for is nearly as long; one that does not end is cut off.
const MOST_BYTES = 1_000_000;

class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Asks, following no redirect, until the deadline and up to a length. */
export function fetchWithin(deadline: AbortSignal): CustomFetch {
  return async (url, { signal, ...options }) => {
    const ends = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const answer = await fetch(url, { ...(options as RequestInit), redirect: 'manual', signal: ends });
    const body = await readUpTo(answer, MOST_BYTES);
    const { status, headers } = answer;
    return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers });
  };
}

async function readUpTo(answer: Response, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (answer.body === null) return Buffer.alloc(0);
  for await (const piece of answer.body as ReadableStream<Uint8Array>) {
    length += piece.length;
    if (length > most) throw new TooMuch(`${new URL(answer.url).host} answers more than ${most} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
