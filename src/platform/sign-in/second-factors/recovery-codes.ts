import { randomInt } from 'node:crypto';
import { keyedHash } from '../seal.ts';

const recoveryCodes = 10;

/** Crockford's base 32: nothing in it is taken for something else. Ten of them are 50 bits, and only a few may be tried. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HALF = 5;

/** New codes as they are shown, 'K7P2M-9XQ4T'. */
export function makeRecoveryCodes(): string[] {
  const half = () => Array.from({ length: HALF }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: recoveryCodes }, () => `${half()}-${half()}`);
}

/** How a code is kept. However it is typed: small, with spaces, an O for a nought. The same code of two people has two hashes. */
export function hashRecoveryCode(secret: string, userId: string, code: string): Buffer {
  const bare = code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return keyedHash(secret, 'recovery code', `${userId} ${bare}`);
}
