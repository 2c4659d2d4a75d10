import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sessionMark, tokenAfter } from './session-token.ts';

const token = () => randomBytes(32).toString('base64url');
const secret = 'x'.repeat(32);

it('the next token keeps the mark that forms are bound to, and nothing else', () => {
  const first = token();
  const second = tokenAfter(first, secret);
  expect(second).toMatch(/^[\w-]{43}$/);
  expect(sessionMark(second)).toBe(sessionMark(first));
  expect(second.slice(22)).not.toBe(first.slice(22));
  expect(tokenAfter(second, secret)).not.toBe(first);
});

it('it is the same each time it is asked for, and another with another secret', () => {
  const first = token();
  expect(tokenAfter(first, secret)).toBe(tokenAfter(first, secret));
  expect(tokenAfter(first, 'y'.repeat(32))).not.toBe(tokenAfter(first, secret));
});

it('two sessions have two marks', () => {
  expect(sessionMark(token())).not.toBe(sessionMark(token()));
});
