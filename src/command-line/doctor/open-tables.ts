import type { Seen } from './seen.ts';

export function openTables({ openTables: open }: Seen): string | undefined {
  if (open.length === 0) return undefined;
  return `These tables have no row rules, or none that are forced: ${open.join(', ')}. Start this version once; it puts its rules in place. If they stay open, somebody has changed the database by hand.`;
}
