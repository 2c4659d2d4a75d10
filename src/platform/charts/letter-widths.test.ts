import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from './letter-widths.ts';

describe('the width of a text', () => {
  it('grows with its letters, their size and their weight', () => {
    expect(textWidth('', 16)).toBe(0);
    expect(textWidth('ill', 16)).toBeLessThan(textWidth('mmm', 16));
    expect(textWidth('李', 16)).toBeGreaterThan(textWidth('l', 16));
    expect(textWidth('Plan', 32)).toBeCloseTo(2 * textWidth('Plan', 16));
    expect(textWidth('Plan', 16, true)).toBeGreaterThan(textWidth('Plan', 16));
  });
});

describe('a label in lines', () => {
  it('is cut between words', () => {
    const lines = wrapLabel("Children's social care, teams of the north", 180, 16, 3);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe("Children's social care, teams of the north");
  });

  it('says when something is left out', () => {
    expect(wrapLabel('one two three four five six', 60, 16, 2).at(-1)).toMatch(/…$/);
    expect(wrapLabel('Llanfairpwllgwyngyllgogerychwyrndrobwll', 100, 16, 3)).toEqual([
      expect.stringMatching(/^Llanfair\S*…$/),
    ]);
    expect(wrapLabel('', 60, 16, 2)).toEqual([]);
  });

  it('keeps to the width and the number of lines', () => {
    const unit = fc.constantFrom(...Array.from('aŵilmW 李'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapLabel(text, width, 16, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
