import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/** How far a chain had come at a moment. */
export interface Head {
  chainId: string;
  number: number;
  /** In hexadecimal. */
  hash: string;
  at: string;
  /** Said when the database was put back to an earlier state on purpose: heads from before that lie further on no longer hold. */
  because?: string | undefined;
}

export const signedHeadShape = z.object({
  chainId: z.uuid(),
  number: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  because: z.string().optional(),
  signature: z.string(),
  /** Unsigned, in newest.json only: what of this chain was last added to the list. */
  listed: z.object({ number: z.number(), at: z.iso.datetime() }).optional(),
});
export type SignedHead = z.infer<typeof signedHeadShape>;

// What an Ed25519 private key begins with in PKCS #8 (RFC 8410); its 32 bytes follow.
const PKCS8_OF_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_OF_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that heads are signed with. It follows from a secret that the database does not hold, so two processes with the same settings agree. */
export function signingKey(secret: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'teamaround audit head', 32));
  return createPrivateKey({
    key: Buffer.concat([PKCS8_OF_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
}

/** What an auditor keeps to check signatures with: 43 letters. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64url');
}

/** The key of what publicKeyOf gave. */
export function readPublicKey(text: string): KeyObject {
  const bytes = Buffer.from(text, 'base64url');
  return createPublicKey({
    key: Buffer.concat([SPKI_OF_ED25519, bytes]),
    format: 'der',
    type: 'spki',
  });
}

export function signHead(key: KeyObject, head: Head): SignedHead {
  return { ...head, signature: sign(null, signedText(head), key).toString('base64url') };
}

export function isSignedBy(keys: readonly KeyObject[], head: SignedHead): boolean {
  const signature = Buffer.from(head.signature, 'base64url');
  return keys.some((key) => verify(null, signedText(head), key, signature));
}

function signedText({ chainId, number, hash, at, because }: Head): Buffer {
  const parts = [
    'teamaround audit head 1',
    chainId,
    String(number),
    hash,
    at,
    because === undefined ? '' : createHash('sha256').update(because).digest('hex'),
  ];
  return Buffer.from(parts.join('\n'));
}
