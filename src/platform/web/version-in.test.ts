import { expect, test } from 'vitest';
import { versionIn } from './version-in.ts';

test.each([
  ['3', 3],
  ['999999999', 999_999_999],
  ['2147483648', 0],
  ['1e309', 0],
  ['-1', 0],
  ['1.5', 0],
  ['', 0],
  [['1', '2'], 0],
  [undefined, 0],
])('of %j comes version %i', (typed, version) => {
  expect(versionIn(typed === undefined ? {} : { version: typed })).toBe(version);
});

test('the version is under the name that the form gives it', () => {
  expect(versionIn({ version: '1', linkVersion: '7' }, 'linkVersion')).toBe(7);
});
