import type { ScannerAddress } from './ask-clamd.ts';

/** Reads CLAMD_URL: tcp://host:port, unix:/path or a path. Undefined when it is neither. */
export function readScannerAddress(text: string): ScannerAddress | undefined {
  const path = /^(?:unix:)?(?:\/\/)?(\/[^\0]+)$/.exec(text)?.[1];
  if (path !== undefined) return { path };
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname, search } = new URL(text);
  const isPlain =
    protocol === 'tcp:' && hostname !== '' && (pathname === '' || pathname === '/') && search === '';
  return isPlain ? { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) } : undefined;
}
