import { expect, test } from 'vitest';
import { keyOf, seatsOn, type SeatOverride } from './seat-settings.ts';
import { needsOfPlans, plansWithSeats } from './seats-as-shipped.ts';

const today = '2026-11-21';
const own = (amount: number, effectiveFrom: string): SeatOverride => ({
  ...{ key: keyOf('child-protection', 'police'), amount, effectiveFrom },
  source: 'Policy 4, page 2',
});
const police = (overrides: readonly SeatOverride[], day = today) =>
  seatsOn('child-protection', 'england', day, overrides).find(({ seat }) => seat === 'police');

test.each(['england', 'wales'] as const)(
  'in %s every kind of plan asks for each seat once, and for who leads',
  (nation) => {
    for (const plan of plansWithSeats) {
      const seats = seatsOn(plan, nation, today, []).map(({ seat }) => seat);
      expect(new Set(seats).size, plan).toBe(seats.length);
      expect(seats, plan).toContain('lead');
    }
  },
);

test('what no law says is marked as local practice, and only that has no day', () => {
  for (const { source, mark, effectiveFrom } of needsOfPlans) {
    expect(mark === 'L').toBe(source === 'local-default');
    expect(effectiveFrom === null).toBe(source === 'local-default');
  }
});

test('a partnership decides for itself, from the day it said, in its own words', () => {
  expect(police([])).toMatchObject({ need: 'as-needed', source: { published: 'local-default' }, mark: 'L' });
  const decided = [own(2, '2026-01-01'), own(0, '2026-12-01')];
  expect(police(decided)).toMatchObject({
    need: 'needed',
    source: { own: 'Policy 4, page 2' },
    effectiveFrom: '2026-01-01',
    mark: undefined,
  });
  expect(police(decided, '2026-12-01')?.need).toBe('not-needed');
  expect(police(decided, '2025-12-31')?.need).toBe('as-needed');
});

test('before a law held, it asks for no seat', () => {
  const seats = seatsOn('looked-after', 'england', '2010-01-01', []).map(({ seat }) => seat);
  expect(seats).not.toContain('reviewing-officer');
});
