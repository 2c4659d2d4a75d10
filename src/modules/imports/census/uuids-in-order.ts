import { randomBytes } from 'node:crypto';

const AT_ONCE = 2048;
const VARIANTS = '89ab';

/**
 * Gives identifiers that sort by the time they were made (RFC 9562, version 7), so that rows loaded together lie together. Random bytes
 * are drawn for many at once: a large file needs some six million.
 */
export function uuidsInOrder(now: () => number = Date.now): () => string {
  let digits = '';
  let at = 0;
  let time = '';
  return () => {
    if (at >= digits.length) {
      digits = randomBytes(AT_ONCE * 10).toString('hex');
      at = 0;
      const stamp = now().toString(16).padStart(12, '0');
      time = `${stamp.slice(0, 8)}-${stamp.slice(8)}`;
    }
    const part = digits.slice(at, at + 20);
    at += 20;
    const variant = VARIANTS[Number.parseInt(part[0] ?? '0', 16) % 4] ?? '8';
    return `${time}-7${part.slice(1, 4)}-${variant}${part.slice(4, 7)}-${part.slice(8)}`;
  };
}
