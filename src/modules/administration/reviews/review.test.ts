import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewState, whoAnswers } from './review.ts';

test.each([
  ['2026-12-19', null, 'open'],
  ['2026-11-21', null, 'open'],
  ['2026-11-20', null, 'late'],
  ['2026-11-20', '2026-11-20', 'done'],
  ['2026-11-20', '2026-11-21', 'done-late'],
] as const)('a review due on %s, completed on %s, is %s', (dueOn, completedOn, state) => {
  expect(reviewState({ dueOn, completedOn }, '2026-11-21')).toBe(state);
});

test.each([
  ['the administrator, for a colleague', ['c'], ['a'], ['a']],
  ['nobody, once all are answered for', [], ['a'], []],
  ['the system administrator, for the only administrator', ['a'], ['a'], ['s']],
  ['both, for the only administrator and a colleague', ['a', 'c'], ['a'], ['a', 's']],
  ['the other administrator', ['a'], ['a', 'b'], ['b']],
  ['two administrators, for each other', ['a', 'b'], ['a', 'b'], ['a', 'b']],
  ['the system administrator, where the agency has no administrator any more', ['c'], [], ['s']],
])('%s', (_, open, administrators, answer) => {
  expect(whoAnswers({ open, administrators, systemAdministrators: ['s'] }).sort()).toEqual(answer);
});

test('nobody answers for themselves, and for everybody there is somebody, while there is a system administrator besides', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd', 's']);
  fc.assert(
    fc.property(ids, fc.subarray(['a', 'b', 's']), (open, administrators) => {
      const asked = whoAnswers({ open, administrators, systemAdministrators: ['s', 't'] });
      for (const who of asked) expect(open.some((userId) => userId !== who)).toBe(true);
      for (const userId of open) expect(asked.some((who) => who !== userId)).toBe(true);
    }),
  );
});
