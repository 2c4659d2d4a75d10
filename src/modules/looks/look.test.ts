import { expect, it } from 'vitest';
import fc from 'fast-check';
import { buildWords } from '#platform/words/index.ts';
import { catalogues, modules } from '../../app.ts';
import { byDay, dayAfter, reachOf } from './look.ts';
import { settingsOn, shipped } from './looks-settings.ts';
import { sayAct, sayOutcome, sayTimes, saidByName } from './say-look.ts';

const words = buildWords([...catalogues])('en');

it('has words of its own only for what the route table says', () => {
  const recorded = new Set(modules.flatMap(({ routes }) => routes.map(({ records }) => records)));
  expect(saidByName.filter((act) => !recorded.has(act))).toEqual([]);
  for (const act of saidByName) expect(sayAct(words, act)).not.toBe('');
});

it.each([
  ['panel.papers listed', 'Looked at something'],
  ['chronology correction begun', 'Began to correct the chronology'],
  ['import begun again', 'Changed something'],
  ['panel.report taken as pdf', 'Looked at something'],
  ['panel case booked', 'Changed something'],
])('says of %s: %s', (act, said) => {
  expect(sayAct(words, act)).toBe(said);
});

it('says how it ended only where it did not simply happen', () => {
  expect(sayOutcome(words, 'done', null)).toBe('');
  expect(sayOutcome(words, 'not-found', 'access-ended')).toBe('not shown: their access had ended');
  expect(sayOutcome(words, 'refused', 'something new')).toBe('refused');
  expect(sayOutcome(words, 'conflict', null)).toBe('somebody else was quicker');
});

it('says when, and how often', () => {
  const at = new Date('2026-11-20T14:05:00Z');
  expect(sayTimes(words, 1, at)).toBe('2:05pm');
  expect(sayTimes(words, 3, at)).toBe('3 times, last at 2:05pm');
});

it.each([
  [undefined, '2026-10-23', '2026-11-21', null],
  ['2026-11-21', '2026-10-23', '2026-11-21', null],
  ['2027-01-01', '2026-10-23', '2026-11-21', null],
  ['not a day', '2026-10-23', '2026-11-21', null],
  ['2026-11-01', '2026-10-03', '2026-11-01', '2026-11-21'],
  ['2026-09-01', '2026-08-03', '2026-09-01', '2026-10-01'],
])('reaches, asked for %s, from %s to %s', (asked, since, until, later) => {
  expect(reachOf(asked, '2026-11-21', 30)).toMatchObject({ since, until, later });
});

it('leaves out no day between two pages, and shows none twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 90 }), (ago, days) => {
      const today = '2026-11-21';
      const here = reachOf(dayAfter(today, -ago), today, days);
      const before = reachOf(here.earlier, today, days);
      expect(dayAfter(before.until, 1)).toBe(here.since);
      expect(dayAfter(here.since, days - 1)).toBe(here.until);
    }),
  );
});

it('keeps the order within the days', () => {
  const rows = [
    { day: '2026-11-21', id: 1 },
    { day: '2026-11-21', id: 2 },
    { day: '2026-11-20', id: 3 },
  ];
  expect(byDay(rows).map(({ day, rows: of }) => [day, of.map(({ id }) => id)])).toEqual([
    ['2026-11-21', [1, 2]],
    ['2026-11-20', [3]],
  ]);
});

it('takes the latest figure that a partnership set by the day, else what is shipped', () => {
  const own = (amount: number, effectiveFrom: string) => ({
    key: 'looks.hours-until',
    amount,
    effectiveFrom,
  });
  const overrides = [own(22, '2026-12-01'), own(19, '2026-01-01'), own(21, '2026-06-01')];
  expect(settingsOn('2026-11-21', overrides)).toEqual({ ...shipped, 'looks.hours-until': 21 });
  expect(settingsOn('2025-11-21', overrides)).toEqual(shipped);
});
