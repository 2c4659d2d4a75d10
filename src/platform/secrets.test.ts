import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './secrets.ts';

const secret = 'a secret that only this test knows, long enough';

describe('what the database keeps sealed', () => {
  it('opens again, whatever it is, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const sealed = seal(secret, 'a key', text.toWellFormed());
        expect(unseal(secret, 'a key', sealed)).toBe(text.toWellFormed());
        expect(seal(secret, 'a key', text)).not.toBe(sealed);
      }),
    );
  });

  it('does not open under another secret or for another purpose', () => {
    const sealed = seal(secret, 'a key', 'what nobody may read');
    expect(sealed).not.toContain('nobody');
    expect(unseal('another secret that is long enough for this', 'a key', sealed)).toBeUndefined();
    expect(unseal(secret, 'another key', sealed)).toBeUndefined();
  });

  it('does not open once a single bit of it has changed, or a part is missing', () => {
    const bytes = Buffer.from(seal(secret, 'a key', 'what nobody may change'), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(unseal(secret, 'a key', changed.toString('base64url'))).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(unseal(secret, 'a key', bytes.subarray(0, length).toString('base64url'))).toBeUndefined();
  });
});
