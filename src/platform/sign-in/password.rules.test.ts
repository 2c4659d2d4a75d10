import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCommon } from './common-passwords.ts';
import { findPasswordFault, longestPassword } from './password.rules.ts';

const owner = { email: 'siwan.prydderch@marlowe-vale.example', fullName: 'Siwan Prydderch' };

it.each<[string, string | undefined]>([
  ['three brown geese waiting', undefined],
  ['tri gŵydd yn disgwyl', undefined],
  ['李李王王 at the sea 海', undefined],
  ['elevenchars', 'password.tooShort'],
  ['exactlytwelv', undefined],
  ['👨‍👩‍👧‍👦', 'password.tooShort'],
  ['', 'password.tooShort'],
  ['unbelievable', 'password.common'],
  ['UNBELIEVABLE', 'password.common'],
  ['Liverpool!2026', 'password.common'],
  ['123456789012', 'password.common'],
  ['1qaz2wsx3edc', 'password.common'],
  ['aaaaaaaaaaaaaa', 'password.common'],
  ['abcabcabcabc', 'password.common'],
  ['teamaround2026!', 'password.own'],
  ['siwan.prydderch', 'password.own'],
  ['SiwanPrydderch1', 'password.own'],
  ['Prydderch12345', 'password.own'],
  ['marlowe-vale99', 'password.own'],
  ['siwan.prydderch@marlowe-vale.example', 'password.own'],
])('"%s" is answered with %s', (password, fault) => {
  expect(findPasswordFault(password, owner, isCommon)).toBe(fault);
});

it('asks for no digits or signs: twelve letters that mean nothing will do, and so will a very long sentence', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-df-hj-np-tv-xz]{14,40}$/), (letters) => {
      fc.pre(!/^(.{1,6}?)\1+$/.test(letters));
      expect(findPasswordFault(letters, owner, isCommon)).toBe(undefined);
    }),
  );
  const long = 'the quick brown fox '.repeat(longestPassword / 20);
  expect(findPasswordFault(long, owner, isCommon)).toBe(undefined);
  expect(findPasswordFault(`${long}!`, owner, isCommon)).toBe('password.tooLong');
});
