import { expect, test } from 'vitest';
import { stateOf } from './sign-on-state.ts';

const at = new Date('2026-11-28T10:00:00Z');
const found = (kind: 'right' | 'wrong') => [{ kind, what: 'keys', values: { count: 1 } }];
const draft = { signOnId: 'one', askedAt: null, triedAt: null, findings: [], isAsOn: false };

test.each([
  ['nothing was set up', { ...draft, signOnId: null }, 'none'],
  ['saved', draft, 'untried'],
  ['asked for', { ...draft, askedAt: at }, 'trying'],
  ['tried, with something wrong', { ...draft, askedAt: at, triedAt: at, findings: found('wrong') }, 'wrong'],
  ['tried, and right', { ...draft, askedAt: at, triedAt: at, findings: found('right') }, 'ready'],
  ['switched on', { ...draft, askedAt: at, triedAt: at, findings: found('right'), isAsOn: true }, 'on'],
  ['switched on, and tried again', { ...draft, askedAt: at, isAsOn: true }, 'trying'],
  ['set up by the operator', { ...draft, isAsOn: true }, 'on'],
] as const)('%s: %j is %s', (_what, signOn, state) =>
  expect(stateOf({ ...signOn, findings: [...signOn.findings] })).toBe(state),
);
