import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figureOf, toOneDecimal } from './figure-of.rules.ts';
import { nationalIndicator, nationalIndicators, type NationalIndicator } from './national-indicator.ts';
import { readStatistics, type StatisticsRow } from './read-statistics.rules.ts';
import { shippedStatistics, tableOf } from './shipped-statistics.ts';
import { buildStatistics, figuresOf, findArea, likelyAreas } from './statistics.ts';

const folder = new URL('../../../../data/national-statistics/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const statistics = buildStatistics(shippedStatistics());

function figures(key: string, area: string) {
  const [indicator, found] = [nationalIndicator(key), findArea(statistics, area)];
  if (indicator === undefined || found === undefined) throw new Error(`${key} of ${area}`);
  return new Map(figuresOf(statistics, indicator, found).map((figure) => [figure.year, figure]));
}

describe('what is published comes out', () => {
  test.each([
    ['icpc-within-15-working-days', 'Kirklees', 2014, 108, 397, 27.2],
    ['icpc-within-15-working-days', 'Kirklees', 2015, 269, 393, 68.4],
    ['assessments-within-45-working-days', 'kirklees', 2015, 3215, 3741, 85.9],
    ['second-or-subsequent-plans', 'E08000034', 2015, 62, 372, 16.7],
    ['reviews-within-timescales', '382', 2014, 239, 249, 96],
    ['re-referrals', 'England', 2024, 139_080, 621_880, 22.4],
    // The publisher's own percentage, where the rounded counts would give a tenth less.
    ['re-referrals', 'South East', 2024, 32_310, 121_230, 26.6],
  ])('%s of %s in %i', (key, area, year, numerator, denominator, value) => {
    expect(figures(key, area).get(year)).toEqual({ year, numerator, denominator, value });
  });

  it('an authority that returned nothing has no data, never nought', () => {
    for (const area of ['Kirklees', 'Norfolk'])
      expect(figures('assessments-within-45-working-days', area).get(2014)).toEqual({
        ...{ year: 2014, numerator: null, denominator: null, value: null, reason: 'no data' },
      });
  });

  it('an authority that was given another code keeps its years', () => {
    expect([...figures('re-referrals', 'Somerset').keys()]).toEqual(
      Array.from({ length: 12 }, (_, index) => 2013 + index),
    );
  });

  it('every percentage that the publisher gives is within a tenth of its counts, for authorities', () => {
    const authorities = statistics.areas.filter(({ level }) => level === 'authority');
    for (const key of ['re-referrals', 'second-or-subsequent-plans', 'reviews-within-timescales']) {
      const all = authorities.flatMap(({ name }) => [...figures(key, name).values()]);
      const whole = all.filter(({ numerator, denominator }) => numerator !== null && (denominator ?? 0) > 0);
      expect(whole.length).toBeGreaterThan(1_500);
      for (const { numerator, denominator, value } of whole)
        expect(Math.abs((value ?? -1) - ((numerator ?? 0) / (denominator ?? 1)) * 100), key).toBeLessThan(
          0.1,
        );
    }
  });

  it('what the files took out is never shown, and every figure without a value has its reason', () => {
    const counts = { shown: 0, hidden: 0 };
    for (const indicator of nationalIndicators)
      for (const area of statistics.areas)
        for (const { value, reason } of figuresOf(statistics, indicator, area)) {
          expect(value === null).toBe(reason !== undefined);
          counts[value === null ? 'hidden' : 'shown'] += 1;
        }
    expect(counts.shown).toBeGreaterThan(20_000);
    expect(counts.hidden).toBeGreaterThan(100);
  });
});

function known(key: string): NationalIndicator {
  const indicator = nationalIndicator(key);
  if (indicator === undefined) throw new Error(key);
  return indicator;
}
const reviews = known('reviews-within-timescales');
const conferences = known('icpc-within-15-working-days');
const row = (cells: Record<string, string>): StatisticsRow => ({
  ...{ year: 2024, cells },
  area: { code: 'E1', name: 'Somewhere', level: 'authority', laCode: '1', region: '' },
});

test.each([
  ['c', 'suppressed'],
  ['x', 'not available'],
  ['z', 'not applicable'],
  ['u', 'low reliability'],
  ['', 'no data'],
])('%s is said as %s', (sign, reason) => {
  const cells = { CPP_At31_3Months: '0', Reviewed_within_timescales: '0' };
  const figure = figureOf(reviews, row({ ...cells, Reviewed_within_timescales_percent: sign }));
  expect(figure).toMatchObject({ value: null, reason });
  expect(
    figureOf(conferences, row({ 'Duration_0-10_days': sign, 'Duration_11-15_days': '6', ICPC: '9' })),
  ).toEqual({ year: 2024, numerator: null, denominator: 9, value: null, reason });
});

test('a percentage lies between 0 and 100 and has one decimal', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (part, rest) => {
      fc.pre(part + rest > 0);
      const cells = {
        'Duration_0-10_days': String(part),
        'Duration_11-15_days': '0',
        ICPC: `${part + rest}`,
      };
      const { value } = figureOf(conferences, row(cells));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      expect(value).toBe(Number(value?.toFixed(1)));
    }),
  );
});

test('a half is rounded upwards', () => {
  expect([12.25, 0.05, 1.005, 99.95].map(toOneDecimal)).toEqual([12.3, 0.1, 1, 100]);
});

describe('a file', () => {
  const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const [name = ''] = files.filter((one) => one.startsWith('d6'));

  test.each(files)('%s is known by its columns', (one) => {
    expect(readStatistics(tableOf(text(one)))).toHaveProperty('list');
  });

  test.each([
    ['is empty', '', { refused: 'no-areas', what: 'time_period' }],
    ['is of something else', 'name,age\nA,3', { refused: 'no-areas', what: 'time_period' }],
  ])('that %s is refused', (_how, given, answer) => {
    expect(readStatistics(tableOf(given))).toEqual(answer);
  });

  it('with a wrong year, a word for a number or a line twice is refused with the line', () => {
    const lines = text(name).split('\n');
    const withLine = (line: string) => readStatistics(tableOf([lines[0], lines[1], line].join('\n')));
    const [, first = '', second = ''] = lines;
    expect(withLine(second.replace('2024', 'last'))).toMatchObject({ refused: 'wrong-year', line: 3 });
    expect(withLine(second.replace(/[\d.]+\s*$/, 'most'))).toMatchObject({ refused: 'wrong-cell', line: 3 });
    expect(withLine(first)).toMatchObject({ refused: 'twice', line: 3, what: 'England 2024' });
  });

  it('of a later year takes the place of an earlier one, year by year', () => {
    const newer = readStatistics(
      tableOf(
        text(name)
          .split('\n')
          .filter((line) => line.startsWith('time') || line.includes('Kirklees'))
          .map((line) => line.replace(/^2024/, '202425').replace(/^2023,(.*),[\d.]+(\s*)$/, '2023,$1,50.5$2'))
          .join('\n'),
      ),
    );
    if ('refused' in newer) throw new Error(newer.refused);
    const both = buildStatistics([...shippedStatistics(), newer]);
    const found = figuresOf(both, reviews, { level: 'authority', name: 'Kirklees' });
    expect(found.map(({ year }) => year).slice(-3)).toEqual([2023, 2024, 2025]);
    expect(found.find(({ year }) => year === 2023)?.value).toBe(50.5);
  });
});

test('areas that may be meant are offered', () => {
  expect(findArea(statistics, 'Kirkleas')).toBeUndefined();
  expect(likelyAreas(statistics, 'Kirkleas').map(({ name }) => name)).toEqual(['Kirklees']);
  expect(likelyAreas(statistics, 'xy')).toEqual([]);
});
