import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyedHash, seal, unseal } from './seal.ts';

const secret = 'a secret of more than thirty-two characters';

it('opens what it sealed, for the same owner and purpose only', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, owner) => {
      const sealed = seal(secret, 'authenticator key', owner, text);
      expect(unseal(secret, 'authenticator key', owner, sealed)).toBe(text.toWellFormed());
      expect(unseal(secret, 'authenticator key', `${owner}!`, sealed)).toBe(undefined);
      expect(unseal(secret, 'setting up', owner, sealed)).toBe(undefined);
      expect(unseal(`${secret}!`, 'authenticator key', owner, sealed)).toBe(undefined);
    }),
    { numRuns: 50 },
  );
});

it('gives nothing when one bit of it was changed, or a part is missing', () => {
  const sealed = seal(secret, 'authenticator key', 'owner', 'JBSWY3DPEHPK3PXP');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(unseal(secret, 'authenticator key', 'owner', changed)).toBe(undefined);
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(unseal(secret, 'authenticator key', 'owner', sealed.subarray(0, length))).toBe(undefined);
});

it('never seals the same twice alike', () => {
  const once = () => seal(secret, 'authenticator key', 'owner', 'the same').toString('hex');
  expect(once()).not.toBe(once());
});

it('hashes for one purpose say nothing about another', () => {
  expect(keyedHash(secret, 'network', 'a')).toEqual(keyedHash(secret, 'network', 'a'));
  expect(keyedHash(secret, 'network', 'a')).not.toEqual(keyedHash(secret, 'recovery code', 'a'));
});
