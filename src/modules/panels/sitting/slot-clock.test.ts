import { expect, test } from 'vitest';
import { readSlotClock } from './slot-clock.ts';

const slot = { heldOn: '2026-07-01', startsAt: '09:30', endsAt: '10:15' };

test.each([
  // In July London is an hour ahead of UTC.
  ['2026-07-01T08:29:59Z', 'before', 0],
  ['2026-07-01T08:30:00Z', 'now', 45],
  ['2026-07-01T09:03:10Z', 'now', 12],
  ['2026-07-01T09:10:00Z', 'soon-over', 5],
  ['2026-07-01T09:14:59Z', 'soon-over', 1],
  ['2026-07-01T09:15:00Z', 'over', 0],
  ['2026-07-01T09:18:30Z', 'over', 3],
] as const)('at %s the slot is %s, %i minutes', (now, state, minutes) => {
  expect(readSlotClock(slot, new Date(now), '2026-07-01')).toEqual({
    state,
    minutes,
    from: '2026-07-01T08:30:00.000Z',
    to: '2026-07-01T09:15:00.000Z',
  });
});

test('on another day no time runs', () => {
  expect(readSlotClock(slot, new Date('2026-06-30T09:00:00Z'), '2026-06-30')).toMatchObject({
    state: 'another-day',
    minutes: 0,
  });
});
