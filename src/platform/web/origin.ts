import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { House } from './house.ts';
import { cookieName } from './shell.ts';

/** From where somebody asks. It decides nothing about who they are: only how many tries to sign in are heard, and how a session is called. */
export interface Origin {
  network: string;
  /** Browser and system: 'firefox windows'. */
  device: string;
  /** What the browser was given when somebody last signed in on it with everything. */
  deviceToken: string | undefined;
}

export function originOf(house: House, request: FastifyRequest): Origin {
  return {
    network: networkOf(request.ip),
    device: readDevice(request.headers['user-agent'] ?? ''),
    deviceToken: request.cookies[cookieName(house, 'device')],
  };
}

/** An IPv6 customer has a whole /64 of addresses (RFC 6177): all of them are one place. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** The first that fits: others name themselves in their words too. */
const browsers: readonly [name: string, sign: RegExp][] = [
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['samsung', /\bSamsungBrowser\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['safari', /\bSafari\//],
];
const systems: readonly [name: string, sign: RegExp][] = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['chromeos', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b/],
  ['linux', /\bLinux\b/],
];

/** Browser and system as two words each person knows; no version, nothing that would tell one machine from another. */
export function readDevice(userAgent: string): string {
  const first = (list: typeof browsers) => list.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other';
  return `${first(browsers)} ${first(systems)}`;
}
