import { describe, expect, it } from 'vitest';
import type { CensusPart } from './census-part.ts';
import { readCensus } from './read-census.ts';
import { partsOf } from './samples/read-all.ts';
import { childOf, fileOf } from './samples/write-census.ts';

const [BEFORE = '', AFTER = ''] = fileOf('<!-- here -->').split('<!-- here -->');

/** A file of so many children that is never whole anywhere; counts the pieces somebody asked for. */
class EndlessFile {
  asked = 0;
  isClosed = false;
  private readonly children: number;

  constructor(children: number) {
    this.children = children;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield Buffer.from(BEFORE);
      for (let from = 0; from < this.children; from += 100) {
        this.asked++;
        const hundred = Array.from({ length: 100 }, (_, index) => childOf(`C${String(from + index)}`));
        yield await Promise.resolve(Buffer.from(`${hundred.join('\n')}\n`));
      }
      yield Buffer.from(AFTER);
    } finally {
      this.isClosed = true;
    }
  }
}

describe('a large file', () => {
  it('comes as a header, batches of about 500 and a summary', async () => {
    const sizes: number[] = [];
    const kinds: CensusPart['kind'][] = [];
    for await (const part of readCensus(new EndlessFile(2_600))) {
      kinds.push(part.kind);
      if (part.kind === 'children') sizes.push(part.batch.length);
    }
    expect(kinds).toEqual(['header', ...sizes.map(() => 'children'), 'summary']);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_600);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(600);
    expect(sizes.slice(0, -1).every((size) => size >= 500)).toBe(true);
  });

  it('is read no further than its parts are taken, and closed when nobody wants more', async () => {
    const file = new EndlessFile(1_000_000);
    const parts = readCensus(file);
    await parts.next();
    const { value } = await parts.next();
    expect(value).toMatchObject({ kind: 'children' });
    const askedSoFar = file.asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(file.asked).toBe(askedSoFar);
    expect(askedSoFar).toBeLessThan(10);
    await parts.return();
    expect(file.isClosed).toBe(true);
  });

  it('is given up when told to', async () => {
    const file = new EndlessFile(1_000_000);
    const giveUp = new AbortController();
    const reading = (async () => {
      for await (const part of readCensus(file, { signal: giveUp.signal })) {
        if (part.kind === 'children') giveUp.abort(new Error('cancelled'));
      }
    })();
    await expect(reading).rejects.toThrow('cancelled');
    expect(file.isClosed).toBe(true);
  });

  it('tells how far it is', async () => {
    const progress: [number, number][] = [];
    const options = {
      onProgress: (bytes: number, children: number) => void progress.push([bytes, children]),
    };
    const parts = await partsOf(readCensus(new EndlessFile(300), options));
    const summary = parts.at(-1);
    expect(progress).toHaveLength(5);
    expect(progress.at(-1)).toEqual(summary?.kind === 'summary' && [summary.summary.bytes, 300]);
    expect(progress.map(([bytes]) => bytes)).toEqual(
      progress.map(([bytes]) => bytes).toSorted((a, b) => a - b),
    );
  });
});
