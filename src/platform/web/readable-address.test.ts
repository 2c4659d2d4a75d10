import { describe, expect, it } from 'vitest';
import { readableAddress } from './readable-address.ts';

describe('an address as the routes read it', () => {
  it.each(['/', '/children?q=%00', '/a/b/c', '/%C5%B5', '//', `/${'a'.repeat(100)}`, '/?then=%zz'])(
    '%s stays as it is',
    (url) => {
      expect(readableAddress(url)).toBe(url);
    },
  );

  it.each(['/%zz', '/%C3', '/a/%', '*', '', 'http://elsewhere.example/sign-in', `/${'a'.repeat(101)}`])(
    '%s leads nowhere',
    (url) => {
      expect(readableAddress(url)).toBe('/not-an-address');
    },
  );
});
