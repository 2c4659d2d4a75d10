import type { Seen } from './seen.ts';

export function noScanner({ isReal, hasScanner }: Seen): string | undefined {
  if (!isReal || hasScanner) return undefined;
  return 'Files that people send are not looked at for viruses. Run clamd and set CLAMD_URL to its address.';
}
