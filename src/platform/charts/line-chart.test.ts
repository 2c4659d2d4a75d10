import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChart } from './index.ts';
import type { LineChartData } from './index.ts';
import { textWidth } from './letter-widths.ts';
import { shownPeriods, spread } from './line-labels.ts';

const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
const series = (label: string, weight: 'main' | 'other', values: (number | null)[]) => ({
  label,
  weight,
  values,
  texts: values.map((value) => (value === null ? 'not known' : percent(value))),
});

const data: LineChartData = {
  id: 'conferences',
  finding: 'Conferences in time rose from 27% to 68%',
  definition: 'Initial conferences within 15 working days',
  source: 'Published statistics',
  periodName: 'Year',
  periods: ['2012', '2013', '2014', '2015', '2016'],
  series: [
    series('Kirklees', 'main', [0.4, null, 0.272, 0.684, null]),
    series('England', 'other', [0.65, 0.7, 0.69, 0.74, 0.7]),
  ],
  upTo: 1,
  format: percent,
};

const wide = (change: Partial<LineChartData> = {}) => {
  const picture = lineChart({ ...data, ...change }).pictures[0];
  if (!picture) throw new Error('no picture');
  return picture;
};

describe('a line chart', () => {
  it('places values between 0 at the foot and the top', () => {
    const { lines, ticks, bottom, left, right } = wide();
    const [zero, top] = [ticks[0]?.lineY ?? 0, ticks.at(-1)?.lineY ?? 0];
    expect(ticks.map(({ text }) => text)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(zero).toBe(bottom);
    const points = lines[1]?.points ?? [];
    expect(points[0]?.x).toBe(left);
    expect(points.at(-1)?.x).toBe(right);
    points.forEach(({ y }, index) => {
      expect(y).toBeCloseTo(zero + (top - zero) * (data.series[1]?.values[index] ?? 0), 0);
    });
  });

  it('leaves a gap where a value is not known', () => {
    const [ours, england] = wide().lines;
    expect(ours?.path.match(/[ML]/g)?.join('')).toBe('MML');
    expect(england?.path.match(/[ML]/g)?.join('')).toBe('MLLLL');
    expect(ours?.points).toHaveLength(3);
  });

  it('writes the last known value at the end, with the name where there is room', () => {
    const [first, second] = lineChart(data).pictures;
    expect(first?.lines.map(({ end }) => end?.text)).toEqual(['Kirklees 68.4%', 'England 70%']);
    expect(second?.lines.map(({ end }) => end?.text)).toEqual(['68.4%', '70%']);
  });

  it('keeps the values at the ends apart and inside the picture', () => {
    for (const { lines, width } of lineChart(data).pictures) {
      const ends = lines.map(({ end }) => end ?? { x: 0, y: 0, text: '' });
      for (const { x, text } of ends) expect(x + textWidth(text, 16, true)).toBeLessThanOrEqual(width);
      const heights = ends.map(({ y }) => y);
      expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThanOrEqual(20);
    }
  });

  it('tells lines apart by shade, dashes and shape', () => {
    const { lines, legend } = wide();
    expect(lines[0]?.colour).not.toBe(lines[1]?.colour);
    expect(lines[0]?.dash).not.toBe(lines[1]?.dash);
    expect(lines[0]?.marker).not.toBe(lines[1]?.marker);
    expect(legend.map(({ text, marker }) => [text, marker])).toEqual([
      ['Kirklees', lines[0]?.marker],
      ['England', lines[1]?.marker],
    ]);
  });

  it('shows the target and the limits at their values', () => {
    const { target, limits, ticks } = wide({
      target: { value: 0.8, text: 'target 80%' },
      limits: { lower: 0.2, upper: 0.6, text: 'expected' },
    });
    const at = (text: string) => ticks.find((tick) => tick.text === text)?.lineY ?? -1;
    expect(target?.lineY).toBe(at('80%'));
    expect(limits?.top).toBe(at('60%'));
    expect((limits?.top ?? 0) + (limits?.height ?? 0)).toBeCloseTo(at('20%'), 5);
    expect(wide()).toMatchObject({ target: null, limits: null });
  });

  it('makes room for a target above every value', () => {
    const { upTo, ...rest } = data;
    const { target } = lineChart({ ...rest, target: { value: 3, text: '300%' } }).pictures[0] ?? {};
    expect(upTo).toBe(1);
    expect(target?.lineY).toBeGreaterThan(0);
  });

  it('is a sentence of ends and a table of everything', () => {
    const { description, table } = lineChart(data);
    expect(description).toBe('Kirklees: 2012 40% – 2015 68.4%; England: 2012 65% – 2016 70%');
    expect(table.head).toEqual(['Year', 'Kirklees', 'England']);
    expect(table.rows[1]).toEqual(['2013', 'not known', '70%']);
  });

  it('stands with one period, with nothing known, and with nothing at all', () => {
    const one = wide({ periods: ['2016'], series: [series('A', 'main', [0.5])] });
    expect(one.lines[0]?.points[0]?.x).toBeGreaterThan(one.left);
    const { lines } = wide({ series: [series('A', 'main', [null, null, null, null, null])] });
    expect(lines[0]).toMatchObject({ path: '', points: [], end: null });
    expect(lineChart({ ...data, series: [series('A', 'main', Array<null>(5).fill(null))] }).description).toBe(
      'A: not known',
    );
    expect(wide({ periods: [], series: [] }).lines).toEqual([]);
  });

  it('marks only the last of very many points', () => {
    const periods = Array.from({ length: 40 }, (_, index) => `week ${index}`);
    const many = series(
      'A',
      'main',
      periods.map((_, index) => index / 40),
    );
    expect(wide({ periods, series: [many] }).lines[0]?.points).toHaveLength(1);
  });

  it('refuses values that fit no period, and more lines than can be told apart', () => {
    expect(() => lineChart({ ...data, series: [series('A', 'main', [1])] })).toThrow(RangeError);
    const values = [0.1, 0.2, 0.3, 0.4, -0.5];
    expect(() => lineChart({ ...data, series: [series('A', 'main', values)] })).toThrow(RangeError);
    const seven = Array.from({ length: 7 }, () => series('A', 'other', [0, 0, 0, 0, 0]));
    expect(() => lineChart({ ...data, series: seven })).toThrow(RangeError);
  });
});

describe('labels', () => {
  it('of ends are moved apart as far as needed, in order and within the picture', () => {
    expect(spread([100, 104, 200], 0, 300)).toEqual([100, 120, 200]);
    expect(spread([295, 300], 0, 300)).toEqual([280, 300]);
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(heights, (some) => {
        const placed = spread(some, 0, 200).sort((a, b) => a - b);
        placed
          .slice(1)
          .forEach((height, index) => expect(height - (placed[index] ?? 0)).toBeGreaterThanOrEqual(20));
        for (const height of placed) expect(height >= 0 && height <= 200).toBe(true);
      }),
    );
  });

  it('of periods never touch, and the last is always there', () => {
    const periods = Array.from({ length: 24 }, (_, index) => `Q${(index % 4) + 1} 20${index}`);
    expect(shownPeriods(periods, 400)).toHaveLength(24);
    const few = shownPeriods(periods, 20);
    expect(few.at(-1)).toBe(23);
    const apart = ((few[1] ?? 0) - (few[0] ?? 0)) * 20;
    expect(apart).toBeGreaterThan(Math.max(...periods.map((period) => textWidth(period, 16))));
    expect(shownPeriods(['2016'], 0)).toEqual([0]);
    expect(shownPeriods([], 0)).toEqual([]);
  });
});
