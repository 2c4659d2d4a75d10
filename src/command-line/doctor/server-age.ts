import type { Seen } from './seen.ts';

const OLDEST = 150_000;

export function serverAge({ server }: Seen): string | undefined {
  if (server.version >= OLDEST) return undefined;
  return `The database server is PostgreSQL ${Math.floor(server.version / 10_000)}. Upgrade it to 15 or newer.`;
}
