import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

const here = 'https://teamaround.example';

describe('a path of this site', () => {
  it.each([
    ['/panels', '/panels'],
    ['/panels?a=1&b=2#notes', '/panels?a=1&b=2#notes'],
    ['/', '/'],
    ['/ŵythnos?ysgol=Llŷr', '/%C5%B5ythnos?ysgol=Ll%C5%B7r'],
    ['/a b', '/a%20b'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['/\n/elsewhere.example', '/'],
    ['/.//elsewhere.example', '/'],
    ['/a/..//elsewhere.example', '/'],
    ['/%2e//elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['panels', '/'],
    ['', '/'],
    [undefined, '/'],
    [['/a', '/b'], '/'],
  ])('of %j is %s', (given, path) => {
    expect(ownPath(given)).toBe(path);
  });

  it('never leads elsewhere, stays the same when read again, and can stand in a header', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '/',
        '\\',
        '.',
        '%2e',
        '%2F',
        '\t',
        '\n',
        '\r',
        '\0',
        '@',
        ':',
        '?',
        '#',
        'a',
        'é',
        '李',
      ),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (rest) => {
        for (const given of [rest, `/${rest}`, `/${rest}/elsewhere.example`]) {
          const path = ownPath(given);
          expect(new URL(path, here).origin).toBe(here);
          expect(path).toMatch(/^\/[!-~]*$/);
          expect(ownPath(path)).toBe(path);
        }
      }),
      { numRuns: 400 },
    );
  });
});
