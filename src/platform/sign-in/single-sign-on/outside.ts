import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Which servers may be asked: any, where whoever runs the installation named the provider; else only those out on the internet, and the
 * hosts that whoever runs the installation named. A page takes an address from somebody: it must not make this server ask the machines
 * beside it (OWASP ASVS 5.0 1.3.6).
 */
export type Reach = 'anywhere' | { alsoHosts: readonly string[] };

// IANA IPv4 Special-Purpose Address Registry: what is not globally reachable, and multicast.
const insideV4: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
// IANA IPv6 Special-Purpose Address Registry, within what is given out at all (2000::/3): Teredo and its neighbours, documentation, 6to4.
const insideV6: readonly [network: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const inside = new BlockList();
const givenOut = new BlockList();
for (const [network, bits] of insideV4) inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of insideV6) inside.addSubnet(network, bits, 'ipv6');
givenOut.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the open internet: not this machine, not a network's own, not link-local, and not kept for anything else. */
export function isOutside(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (isIPv6(address)) return givenOut.check(address, 'ipv6') && !inside.check(address, 'ipv6');
  return !inside.check(address, 'ipv4');
}

/** The host of an address as a name or an IP address, without the brackets of IPv6. */
export function hostOf(address: URL): string {
  return address.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Whether a host may be asked wherever it lies. */
export function isNamed(host: string, reach: Reach): boolean {
  return reach === 'anywhere' || reach.alsoHosts.includes(host);
}
