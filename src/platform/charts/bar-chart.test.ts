import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart, stackedBar } from './index.ts';
import type { BarChartData, BarChartModel, StackedBarData } from './index.ts';
import { textWidth } from './letter-widths.ts';

const words = {
  id: 'late',
  finding: 'Health answers latest',
  definition: 'Late answers',
  source: 'Panel records',
};
const data: BarChartData = {
  ...words,
  names: 'Agency',
  measure: 'Late',
  bars: [
    { label: 'Health', value: 8, text: '8 of 12' },
    { label: 'Police', value: 4, text: '4 of 12' },
    { label: 'Education', value: 0, text: '0 of 3' },
    { label: 'Housing', value: null, text: 'not returned' },
  ],
};

const bars = ({ pictures }: BarChartModel, index: number) => pictures[index]?.bars ?? [];

const label = fc.string({ unit: fc.constantFrom(...Array.from('abcŵ LW')), minLength: 1, maxLength: 40 });
const anyBars = fc.array(
  fc.record({ label, value: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), text: label }),
  { maxLength: 12 },
);

describe('a bar chart', () => {
  it('has bars as long as their values, all from one line', () => {
    for (const picture of [0, 1]) {
      const [health, police, education, housing] = bars(barChart(data), picture);
      expect(health?.width).toBeGreaterThan(150);
      expect(police?.width).toBeCloseTo((health?.width ?? 0) / 2, 0);
      expect(education?.width).toBe(0);
      expect(housing?.width).toBe(0);
      expect(new Set(bars(barChart(data), picture).map(({ x }) => x)).size).toBe(1);
    }
  });

  it('says what is not known instead of drawing nothing', () => {
    expect(bars(barChart(data), 0).map(({ value }) => value.text)).toEqual([
      '8 of 12',
      '4 of 12',
      '0 of 3',
      'not returned',
    ]);
  });

  it('is drawn to a scale of its own when that is given', () => {
    const share = { ...data, upTo: 1, bars: [{ label: 'Health', value: 0.5, text: '50%' }] };
    const whole = { ...share, bars: [{ label: 'Health', value: 1, text: '50%' }] };
    const [half] = bars(barChart(share), 0);
    const [full] = bars(barChart(whole), 0);
    expect((half?.width ?? 0) / (full?.width ?? 1)).toBeCloseTo(0.5, 2);
  });

  it('has names beside the bars on a wide screen and above them on a phone', () => {
    const { pictures } = barChart(data);
    expect(pictures.map(({ kind, width }) => [kind, width])).toEqual([
      ['wide', 640],
      ['narrow', 320],
    ]);
    for (const bar of pictures[0]?.bars ?? []) {
      expect(bar.label[0]?.y).toBeGreaterThan(bar.y);
      expect(bar.label[0]?.y).toBeLessThan(bar.y + bar.height);
    }
    for (const bar of pictures[1]?.bars ?? []) expect(bar.label.at(-1)?.y).toBeLessThan(bar.y);
  });

  it('is also a table and a sentence', () => {
    expect(barChart(data)).toMatchObject({
      headingLevel: 2,
      description: 'Health: 8 of 12; Police: 4 of 12; Education: 0 of 3; Housing: not returned',
      table: {
        caption: 'Late answers',
        head: ['Agency', 'Late'],
        rows: [
          ['Health', '8 of 12'],
          ['Police', '4 of 12'],
          ['Education', '0 of 3'],
          ['Housing', 'not returned'],
        ],
      },
    });
  });

  it('keeps everything inside the picture, one below the other, in short numbers', () => {
    fc.assert(
      fc.property(anyBars, (some) => {
        for (const { bars: drawn, width, height } of barChart({ ...data, bars: some }).pictures) {
          let last = -1;
          for (const bar of drawn) {
            expect(bar.y).toBeGreaterThan(last);
            last = bar.y + bar.height;
            expect(last).toBeLessThanOrEqual(height);
            expect(bar.x + bar.width).toBeLessThanOrEqual(width);
            expect(String(bar.width)).toMatch(/^\d+(\.\d)?$/);
          }
        }
      }),
    );
  });

  it('has room for the value behind the longest bar', () => {
    for (const { bars: drawn, width } of barChart(data).pictures) {
      for (const { value } of drawn) {
        expect(value.x + textWidth(value.text, 16, true)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('refuses what cannot be drawn', () => {
    expect(() => barChart({ ...data, bars: [{ label: 'A', value: -1, text: '-1' }] })).toThrow(RangeError);
    expect(() => barChart({ ...data, bars: [{ label: 'A', value: Number.NaN, text: '' }] })).toThrow(
      RangeError,
    );
    expect(() => barChart({ ...data, id: '"><script>' })).toThrow(RangeError);
  });
});

const stacked: StackedBarData = {
  ...words,
  names: 'Panel',
  totals: 'All',
  parts: ['Over a year', 'Third review', 'Asked for'],
  bars: [
    { label: '16 September', values: [3, 6, 0], texts: ['3', '6', '0'], total: '9' },
    { label: '28 October', values: [1, 1, 1], texts: ['1', '1', '1'], total: '3' },
    { label: '9 December', values: [0, 0, 0], texts: ['0', '0', '0'], total: '0' },
  ],
};

describe('a stacked bar', () => {
  it('puts the parts end to end, without those of nothing', () => {
    const [first, second, third] = stackedBar(stacked).pictures[0]?.bars ?? [];
    expect(first?.segments).toHaveLength(2);
    expect(second?.segments).toHaveLength(3);
    expect(third?.segments).toEqual([]);
    for (const bar of [first, second]) {
      bar?.segments.slice(1).forEach((segment, index) => {
        const before = bar.segments[index];
        expect(segment.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 5);
      });
    }
    const length = (bar: typeof first) => bar?.segments.reduce((sum, { width }) => sum + width, 0) ?? 0;
    expect(length(second)).toBeCloseTo(length(first) / 3, 0);
  });

  it('makes all bars equally long for shares', () => {
    const [first, second] = stackedBar({ ...stacked, asShares: true }).pictures[0]?.bars ?? [];
    const ends = [first, second].map(
      (bar) => (bar?.segments.at(-1)?.x ?? 0) + (bar?.segments.at(-1)?.width ?? 0),
    );
    expect(ends[0]).toBeCloseTo(ends[1] ?? -1, 0);
    expect(second?.segments[0]?.width).toBeCloseTo(second?.segments[2]?.width ?? -1, 0);
  });

  it('names each part by a fill that differs in pattern, not only in colour', () => {
    const { pictures } = stackedBar(stacked);
    for (const { fills, legend, bars: drawn } of pictures) {
      expect(new Set(fills.map(({ path }) => path)).size).toBe(3);
      expect(legend.map(({ text, fill }) => [text, fill])).toEqual(
        stacked.parts.map((part, index) => [part, fills[index]?.id]),
      );
      expect(drawn[1]?.segments.map(({ fill }) => fill)).toEqual(fills.map(({ id }) => id));
    }
    const ids = pictures.flatMap(({ fills }) => fills.map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
  });

  it('writes a value into its segment only where it has room', () => {
    const bar = { label: 'A', values: [1, 999], texts: ['1', '999'], total: '1,000' };
    const drawn = stackedBar({ ...stacked, parts: ['a', 'b'], bars: [bar] }).pictures[0]?.bars[0];
    expect(drawn?.segments.map(({ value }) => value?.text)).toEqual([undefined, '999']);
    expect(drawn?.total.text).toBe('1,000');
  });

  it('is a table with the total at its end', () => {
    const { table } = stackedBar(stacked);
    expect(table.head).toEqual(['Panel', 'Over a year', 'Third review', 'Asked for', 'All']);
    expect(table.rows[0]).toEqual(['16 September', '3', '6', '0', '9']);
  });

  it('stays inside the picture', () => {
    for (const { width, height, bars: drawn, barHeight, legend } of stackedBar(stacked).pictures) {
      const lowest = drawn.at(-1);
      expect((lowest?.y ?? 0) + barHeight).toBeLessThanOrEqual(height);
      for (const { total } of drawn)
        expect(total.x + textWidth(total.text, 16, true)).toBeLessThanOrEqual(width);
      for (const { textX, text } of legend) expect(textX + textWidth(text, 16)).toBeLessThanOrEqual(width);
      expect(Math.max(...legend.map(({ middle }) => middle))).toBeLessThan(drawn[0]?.y ?? 0);
    }
  });

  it('refuses more parts than can be told apart, and values that fit no part', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(() => stackedBar({ ...stacked, parts, bars: [] })).toThrow(RangeError);
    const short = { label: 'A', values: [1], texts: ['1'], total: '1' };
    expect(() => stackedBar({ ...stacked, bars: [short] })).toThrow(RangeError);
  });
});
