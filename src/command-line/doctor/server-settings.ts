import type { Seen } from './seen.ts';

export function serverSettings({ server }: Seen): string | undefined {
  const off = [...(server.fsync ? [] : ['fsync']), ...(server.fullPageWrites ? [] : ['full_page_writes'])];
  if (off.length === 0) return undefined;
  return `The database server has ${off.join(' and ')} switched off: a power cut can destroy it. Switch ${off.length === 1 ? 'it' : 'them'} on in postgresql.conf and restart the server.`;
}
