import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

type Purpose = 'authenticator key' | 'setting up' | 'recovery code' | 'network';

/** One key for each purpose, out of the installation's secret (RFC 5869): what is sealed for one cannot be used for another. */
function keyFor(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'teamaround', purpose, 32));
}

const NONCE = 12;
const TAG = 16;

/** Seals a text with AES-256-GCM for one owner: opened for another, or changed, it gives nothing. Nonce, tag, text. */
export function seal(secret: string, purpose: Purpose, owner: string, text: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what was sealed; undefined when it was changed, is another owner's, or the installation has a new secret. */
export function unseal(secret: string, purpose: Purpose, owner: string, sealed: Buffer): string | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), sealed.subarray(0, NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const text = decipher.update(sealed.subarray(NONCE + TAG));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The tag does not fit: that is the answer, not a failure.
    return undefined;
  }
}

/** A hash that nobody can work out without the installation's secret. */
export function keyedHash(secret: string, purpose: Purpose, text: string): Buffer {
  return createHmac('sha256', keyFor(secret, purpose)).update(text).digest();
}
