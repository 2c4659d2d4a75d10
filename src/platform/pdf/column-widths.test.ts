import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('column widths', () => {
  it('share what is left when everything fits', () => {
    const needs = [
      { least: 10, most: 20 },
      { least: 10, most: 60 },
    ];
    expect(columnWidths(needs, 100)).toEqual([30, 70]);
  });

  it('give what is left over the widest words to the longest lines', () => {
    const needs = [
      { least: 20, most: 20 },
      { least: 30, most: 230 },
      { least: 10, most: 110 },
    ];
    expect(columnWidths(needs, 120)).toEqual([20, 70, 30]);
  });

  it('shrink alike when not even the words fit', () => {
    const needs = [
      { least: 100, most: 100 },
      { least: 300, most: 900 },
    ];
    expect(columnWidths(needs, 200)).toEqual([50, 150]);
  });

  it('always fill the width, with room in every column', () => {
    const need = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 900 }))
      .map(([least, more]) => ({ least, most: least + more }));
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 9 }), (needs) => {
        const widths = columnWidths(needs, 495);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(495, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
