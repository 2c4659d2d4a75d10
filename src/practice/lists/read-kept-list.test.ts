import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#testing/write-workbook.ts';
import { readList } from './read-kept-list.ts';
import { asFile } from './testing/read-bytes.ts';

const long = `a,b,c\n${'1,Siân was here,3\n'.repeat(40_000)}`;

describe('a list read in a process of its own', () => {
  it('gives all rows in their order', async () => {
    const read = await asFile(long, (path) => readList(path));
    if ('code' in read) throw new Error(read.code);
    expect(read.header).toEqual(['a', 'b', 'c']);
    expect(read.rows).toHaveLength(40_000);
    expect(read.rows.at(-1)).toEqual({ line: 40_001, cells: ['1', 'Siân was here', '3'] });
  });

  it('gives the refusal as a value', async () => {
    expect(await asFile('%PDF-1.7', (path) => readList(path))).toEqual({ code: 'pdf', params: {} });
    expect(await asFile(long, (path) => readList(path, { mostRows: 9 }))).toMatchObject({
      code: 'too-many-rows',
    });
  });

  it('throws when the file is not there', async () => {
    await expect(readList('/nowhere/at/all')).rejects.toThrow('ENOENT');
  });

  it('does not hold up this thread, and reads many at once one after the other', async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await asFile(long, async (path) => {
      const all = await Promise.all(Array.from({ length: 6 }, () => readList(path)));
      expect(all.map((read) => ('code' in read ? 0 : read.rows.length))).toEqual(Array(6).fill(40_000));
    });
    clearInterval(timer);
    expect(longest).toBeLessThan(1000);
  });

  it('is refused when it takes too long, and can be ended', async () => {
    await asFile(long, async (path) => {
      expect(await readList(path, { patience: 1 })).toEqual({ code: 'too-slow', params: {} });
      const ending = new AbortController();
      const reading = readList(path, { signal: ending.signal });
      ending.abort();
      await expect(reading).rejects.toThrow();
      expect(await readList(path)).toMatchObject({ header: ['a', 'b', 'c'] });
    });
  });

  it('takes no room for the rows between two that are far apart', async () => {
    const cell = `<c t="inlineStr"><is><t>${'x'.repeat(20)}</t></is></c>`;
    const xml = `<row r="1">${cell}</row><row r="1048576">${cell}</row>`;
    const read = await asFile(writeWorkbook({ sheets: [{ xml }] }), (path) => readList(path));
    expect(read).toMatchObject({ rows: [{ line: 1_048_576 }] });
  });
});
