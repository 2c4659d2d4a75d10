import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWords, wordsCatalogue } from '#platform/words/index.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { heardEvery, heardStanding } from './heard.ts';
import { sayHeard, sayHeardRule } from './say-heard.ts';

const wordsIn = buildWords([{ en, cy }, wordsCatalogue]);
const rule = { everyDays: heardEvery.days, source: null };
const TODAY = '2026-11-21';

test.each([
  // last heard, plan since, in words, in Welsh, is it due
  ['2026-08-19', '2026-01-01', 'Not heard for 94 days', 'Heb ei glywed ers 94 diwrnod', true],
  ['2026-10-10', '2026-01-01', 'Heard 42 days ago', 'Clywyd 42 diwrnod yn ôl', false],
  ['2026-10-09', '2026-01-01', 'Not heard for 43 days', 'Heb ei glywed ers 43 diwrnod', true],
  ['2026-11-21', '2026-01-01', 'Heard today', 'Clywyd heddiw', false],
  ['2026-11-20', null, 'Heard yesterday', 'Clywyd ddoe', false],
  [null, '2026-10-09', 'Not heard yet', 'Heb ei glywed eto', true],
  [null, '2026-10-10', 'Not heard yet', 'Heb ei glywed eto', false],
  [null, null, 'Not heard yet', 'Heb ei glywed eto', false],
  // Heard long before a plan that has just begun: there is time.
  ['2025-01-01', '2026-11-20', 'Heard 689 days ago', 'Clywyd 689 diwrnod yn ôl', false],
  ['2025-01-01', null, 'Heard 689 days ago', 'Clywyd 689 diwrnod yn ôl', false],
])('last heard %s, a plan since %s: %s', (heardOn, planSince, english, welsh, isDue) => {
  const standing = heardStanding(heardOn, planSince, rule, TODAY);
  expect(standing.isDue).toBe(isDue);
  expect(sayHeard(wordsIn('en'), standing)).toBe(english);
  expect(sayHeard(wordsIn('cy'), standing)).toBe(welsh);
});

test('a partnership’s own figure holds, and is said with its source', () => {
  const own = { everyDays: 28, source: 'Our practice standards, page 4' };
  expect(heardStanding('2026-10-23', '2026-01-01', own, TODAY).isDue).toBe(true);
  expect(sayHeardRule(wordsIn('en'), own)).toBe(
    'A child with a plan is to be heard at least every 28 days: Our practice standards, page 4',
  );
  expect(sayHeardRule(wordsIn('en'), rule)).toContain('every 42 days');
});

test('hearing a child later never makes it due', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (one, other, planSince) => {
      const [earlier = '', later = ''] = [one, other].toSorted();
      const due = (heardOn: string) => heardStanding(heardOn, planSince, rule, TODAY).isDue;
      expect(due(later) && !due(earlier)).toBe(false);
    }),
  );
});
