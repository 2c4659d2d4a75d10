import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnBytes } from './column-bytes.ts';

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the bytes of a column', () => {
  it('are the cells as PostgreSQL reads an array, whatever is in them and however many there are', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const column = new ColumnBytes();
        for (const part of [first, second]) {
          for (const cell of part) column.add(cell);
          expect(read(column.take())).toBe(`{${part.join(',')}}`);
          expect(column.isEmpty).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('make room for a cell longer than all before', () => {
    const column = new ColumnBytes();
    const cell = 'ŵ'.repeat(50_000);
    column.add(cell);
    column.add('Siôn');
    expect(read(column.take())).toBe(`{${cell},Siôn}`);
  });
});
