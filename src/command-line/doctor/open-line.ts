import type { Line } from '#platform/open-lines.ts';
import type { Seen } from './seen.ts';

const howToEncrypt: Record<Line, string> = {
  database: 'end DATABASE_URL in ?sslmode=verify-full',
  files: 'name an https: endpoint in FILES_URL',
  scanner: 'run clamd on this machine and set CLAMD_URL to its socket',
};

export function openLine({ isReal, openLines }: Seen): string | undefined {
  if (!isReal || openLines.length === 0) return undefined;
  const toDo = openLines.map((line) => howToEncrypt[line]).join('; ');
  return `Records travel without TLS to another machine (${openLines.join(', ')}), where anybody between can read along. Unless nothing lies between but a network of your own: ${toDo}.`;
}
