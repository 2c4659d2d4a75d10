import { expect, test } from 'vitest';
import { firstDue, momentOfDue, responseDue } from './due.ts';
import type { Band } from './referral.ts';

const friday = new Date('2026-11-20T14:30:00Z');

test.each<[Band | null, string]>([
  // One working day: the Monday, to its end.
  [null, '2026-11-23T23:59:59.999Z'],
  // Four working hours: two and a half on the Friday, one and a half on the Monday.
  ['red', '2026-11-23T10:30:00.000Z'],
  ['amber', '2026-11-21T14:30:00.000Z'],
  // 72 hours end at 2:30pm on the Monday, before the day does.
  ['green', '2026-11-23T14:30:00.000Z'],
  ['blue', '2026-11-23T23:59:59.999Z'],
])('received on a Friday afternoon with band %s: the clock that ends first is due at %s', (band, due) => {
  const bandedAt = band === null ? null : friday;
  expect(firstDue('england', { sentAt: friday, band, bandedAt }).at?.toISOString()).toBe(due);
});

test('a band set late does not move the decision', () => {
  const bandedAt = new Date('2026-11-23T16:00:00Z');
  expect(firstDue('wales', { sentAt: friday, band: 'green', bandedAt }).at?.toISOString()).toBe(
    '2026-11-23T23:59:59.999Z',
  );
});

test('an agency has the time of the band from when it is asked; blue has no limit', () => {
  expect(momentOfDue(responseDue('england', 'amber', friday))?.toISOString()).toBe(
    '2026-11-21T14:30:00.000Z',
  );
  expect(momentOfDue(responseDue('england', 'blue', friday))).toBeNull();
});
