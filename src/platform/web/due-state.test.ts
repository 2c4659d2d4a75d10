import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueState } from './due-state.ts';

test.each([
  ['2026-11-20', 'late'],
  ['2026-11-21', 'soon'],
  ['2026-11-28', 'soon'],
  ['2026-11-29', 'later'],
  ['2027-03-29', 'later'],
])('due on %s is %s on 21 November 2026', (due, state) => {
  expect(dueState(due, '2026-11-21')).toBe(state);
});

test('a week is seven days when the clocks change in it', () => {
  expect(dueState('2026-03-31', '2026-03-24')).toBe('soon');
  expect(dueState('2026-10-29', '2026-10-22')).toBe('soon');
  expect(dueState('2026-10-30', '2026-10-22')).toBe('later');
});

test('what is done is done, however late', () => {
  expect(dueState('2020-01-01', '2026-11-21', '2026-11-21')).toBe('done');
  expect(dueState('2020-01-01', '2026-11-21', null)).toBe('late');
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('is never late before or on the day, and never anything else after it', () => {
  fc.assert(
    fc.property(day, day, (due, today) => {
      expect(dueState(due, today) === 'late').toBe(due < today);
    }),
  );
});
