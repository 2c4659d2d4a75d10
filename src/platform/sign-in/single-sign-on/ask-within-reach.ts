import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as askOpenly, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, isNamed, isOutside, type Reach } from './outside.ts';

/** A name that is not known, or an address inside a network: the two are told alike, so that nobody finds out which names there are. */
class OutOfReach extends Error {
  override name = 'OutOfReach';
  readonly code = 'OUT_OF_REACH';
}

interface Question {
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  signal: AbortSignal;
}

/**
 * Asks a server and follows no redirect. Where it lies is looked at as it is connected to, not before: a name that leads elsewhere a moment
 * later leads nowhere. Each question has a connection of its own, which no other reach has opened.
 * @throws OutOfReach, or what the connection throws
 */
export function askWithinReach(address: URL, question: Question, reach: Reach): Promise<IncomingMessage> {
  const { signal, body, method, headers } = question;
  const host = hostOf(address);
  const isFree = isNamed(host, reach);
  if (!isFree && isIP(host) !== 0 && !isOutside(host)) return Promise.reject(new OutOfReach());
  return new Promise((resolve, reject) => {
    const options: RequestOptions = { method, headers, signal, agent: false };
    if (!isFree) options.lookup = lookUpOutside;
    const asked = (address.protocol === 'https:' ? askSecurely : askOpenly)(address, options, resolve);
    asked.on('error', (error) => reject(signal.aborted ? (signal.reason as Error) : error));
    asked.end(body);
  });
}

const lookUpOutside: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, found) => {
    const addresses: LookupAddress[] = error === null ? found : [];
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isOutside(address)))
      return done(new OutOfReach(), '', 0);
    if (options.all === true) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
