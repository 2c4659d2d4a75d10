import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortReasons, type Reason } from './reason.ts';

const now = new Date('2026-11-21T10:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const reason = (given: Partial<Reason>): Reason => ({
  userId: '1',
  fullName: 'Somebody',
  jobTitle: '',
  agencyName: '',
  isActive: true,
  basis: 'panel-member',
  isWide: false,
  isAsleep: false,
  from: hours(-48),
  until: null,
  grantedBy: null,
  isBySystem: false,
  why: null,
  outcome: null,
  ...given,
});

test('closest to the child first, then by name', () => {
  const given = [
    reason({ basis: 'emergency', fullName: 'A' }),
    reason({ basis: 'panel-member', fullName: 'C' }),
    reason({ basis: 'panel-member', fullName: 'B' }),
    reason({ basis: 'team-manager', fullName: 'D' }),
    reason({ basis: 'allocated-worker', fullName: 'E' }),
  ];
  expect(sortReasons(given, now).now.map(({ fullName }) => fullName)).toEqual(['E', 'D', 'B', 'C', 'A']);
});

test.each([
  ['open', reason({}), 'now'],
  ['until later', reason({ until: hours(1) }), 'now'],
  ['until this moment', reason({ until: now }), 'before'],
  ['ended', reason({ until: hours(-1) }), 'before'],
  ['of an account that has ended', reason({ isActive: false }), 'before'],
  ['asleep', reason({ isAsleep: true }), 'asleep'],
  ['asleep and ended', reason({ isAsleep: true, until: hours(-1) }), 'before'],
] as const)('a reason %s is in one place', (_, given, place) => {
  const { groups, ...places } = sortReasons([given], now);
  expect(groups).toEqual([]);
  expect(Object.entries(places).filter(([, reasons]) => reasons.length > 0)).toEqual([[place, [given]]]);
});

test('those whose work is the whole partnership are together by role, unless the child is restricted', () => {
  const wide = (basis: string, fullName: string) => reason({ basis, fullName, isWide: true });
  const given = [wide('quality-assurance', 'B'), wide('quality-assurance', 'A'), wide('data-analyst', 'C')];
  const names = sortReasons(given, now).groups.map(({ role, people }) => [
    role,
    people.map(({ fullName }) => fullName),
  ]);
  expect(names).toEqual([
    ['data-analyst', ['C']],
    ['quality-assurance', ['A', 'B']],
  ]);
  const asleep = given.map((each) => ({ ...each, isAsleep: true }));
  expect(sortReasons(asleep, now).groups).toEqual([]);
});

test('no reason near the child is lost, and none is said twice', () => {
  const anyReason = fc.record({
    basis: fc.constantFrom('allocated-worker', 'named', 'emergency', 'of-a-later-version'),
    isActive: fc.boolean(),
    isAsleep: fc.boolean(),
    until: fc.option(fc.integer({ min: -5, max: 5 }).map(hours)),
  });
  fc.assert(
    fc.property(fc.array(anyReason), (given) => {
      const reasons = given.map((each) => reason(each));
      const { now: seen, asleep, before } = sortReasons(reasons, now);
      const placed = [...seen, ...asleep, ...before];
      expect(placed).toHaveLength(reasons.length);
      expect(new Set(placed)).toEqual(new Set(reasons));
    }),
  );
});
