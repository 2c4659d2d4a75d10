import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Bronwen Pretend', 'BP'],
  ['Mali', 'M'],
  ['Ann Mary Imagined', 'AI'],
  ["O'Brien-ap-Siôn 李", 'O李'],
  ['siân ŵyll', 'SŴ'],
  ['(Tomos) Invented', 'TI'],
  ['  Idris   Invented ', 'II'],
  ['<img src=x onerror=alert(1)>', 'IO'],
  ['', ''],
])('%s is %s', (fullName, expected) => {
  expect(initials(fullName)).toBe(expected);
});

test('an accent written as a sign of its own stays with its letter', () => {
  expect(initials('e\u0301lan')).toBe('E\u0301');
});

test('gives letters or nothing, never markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(initials(name)).not.toMatch(/[<>&"']/u);
    }),
  );
});
