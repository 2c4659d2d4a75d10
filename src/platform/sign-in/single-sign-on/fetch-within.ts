import type { IncomingMessage } from 'node:http';
import type { CustomFetch } from 'openid-client';
import { askWithinReach } from './ask-within-reach.ts';
import type { Reach } from './outside.ts';

// No answer that we ask for is nearly as long; one that does not end is cut off.
const MOST_BYTES = 1_000_000;

class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Asks, following no redirect, until the deadline, up to a length, and nobody who is out of reach. */
export function fetchWithin({ deadline, reach }: { deadline: AbortSignal; reach: Reach }): CustomFetch {
  return async (url, { signal, body, method, headers }) => {
    const ends = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const sent = body === null || body === undefined ? undefined : String(body as string | URLSearchParams);
    const answer = await askWithinReach(new URL(url), { method, headers, body: sent, signal: ends }, reach);
    const read = await readUpTo(answer, MOST_BYTES, url).catch((error: unknown) => {
      throw ends.aborted ? ends.reason : error;
    });
    return new Response(read.length === 0 ? null : new Uint8Array(read), {
      status: answer.statusCode ?? 502,
      headers: headersOf(answer),
    });
  };
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  return headers;
}

async function readUpTo(answer: IncomingMessage, most: number, url: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) throw new TooMuch(`${new URL(url).host} answers more than ${most} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
