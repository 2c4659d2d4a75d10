import type { ScannerAddress } from './files/scan/ask-clamd.ts';
import type { Bucket } from './files/store/bucket.ts';

/** A line to another server over which records travel. */
export type Line = 'database' | 'files' | 'scanner';

const thisMachine = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[?::1?\]?)$/;

/** Whether a host name or address is of the machine itself, which no network lies before. */
export function isThisMachine(hostname: string): boolean {
  return thisMachine.test(hostname);
}

interface Lines {
  databaseUrl: string | undefined;
  bucket: Bucket | undefined;
  scanner: ScannerAddress | undefined;
}

/** The lines of an installation that leave the machine without TLS. Mail has its own rule: smtp-address.ts. */
export function openLines(config: Lines): Line[] {
  const open: Line[] = [];
  if (config.databaseUrl !== undefined && isOpenDatabase(new URL(config.databaseUrl))) open.push('database');
  if (config.bucket?.endpoint !== undefined && isOpenAddress(new URL(config.bucket.endpoint)))
    open.push('files');
  if (config.scanner !== undefined && 'host' in config.scanner && !isThisMachine(config.scanner.host))
    open.push('scanner');
  return open;
}

/** `prefer` and `allow` go on without TLS when the server has none (PostgreSQL 18, 32.1.2), so they do not count. */
const encrypting = new Set(['require', 'verify-ca', 'verify-full']);

function isOpenDatabase({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? hostname;
  const isSocket = host === '' || decodeURIComponent(host).startsWith('/');
  return !isSocket && !isThisMachine(host) && !encrypting.has(searchParams.get('sslmode') ?? '');
}

function isOpenAddress({ protocol, hostname }: URL): boolean {
  return protocol !== 'https:' && !isThisMachine(hostname);
}
