import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CensusRowsPart } from './census-part.ts';
import type { ChildRows } from './child-rows.ts';
import type { SheetName } from './row-sheets.ts';
import { readCensusApart, type ReadCensusApartOptions } from './read-census-apart.ts';
import { partsOf, readAll } from './samples/read-all.ts';
import { childOf, episodeOf, fileOf } from './samples/write-census.ts';

const MANY = 6_000;
let folder = '';
let many = '';

async function save(name: string, file: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, file);
  return path;
}

async function rulesOf(path: string, options: ReadCensusApartOptions): Promise<string[]> {
  const parts = await partsOf(readCensusApart(path, options));
  const problems = rowsOf(parts).flatMap((rows) => JSON.parse(rows.problems) as { rule: string }[]);
  return problems.map(({ rule }) => rule);
}

/** The cells of one column, whichever part they came in; of cells without a comma in them. */
function cellsOf(parts: CensusRowsPart[], sheet: SheetName, column: number): string[] {
  return rowsOf(parts).flatMap((rows) => textOf(rows.sheets[sheet]?.[column]).slice(1, -1).split(','));
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function rowsOf(parts: CensusRowsPart[]): ChildRows[] {
  return parts.flatMap((part) => (part.kind === 'rows' ? [part.rows] : []));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'census-'));
  const children = Array.from({ length: MANY }, (_, index) => childOf(`C${String(index)}`));
  many = await save('many.xml', fileOf(children.join('\n')));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('reading in a process of its own', () => {
  it('gives the same as reading here', async () => {
    const progress: [number, number][] = [];
    const parts: CensusRowsPart[] = [];
    const onProgress = (bytes: number, children: number): void => void progress.push([bytes, children]);
    for await (const part of readCensusApart(many, { onProgress })) parts.push(part);
    const here = await readAll(await readFile(many));
    expect(cellsOf(parts, 'staged_child', 2)).toEqual(here.children.map(({ localId }) => localId));
    expect(cellsOf(parts, 'staged_child', 4)).toEqual(here.read.map(({ fingerprint }) => fingerprint));
    expect(cellsOf(parts, 'staged_episode', 0)).toEqual(here.read.map((_, index) => String(index)));
    expect(rowsOf(parts).map(({ count }) => count)).toEqual([1122, 1120, 1120, 1121, 1120, 397]);
    expect(parts[0]).toEqual({ kind: 'header', header: here.header });
    expect(parts.at(-1)).toEqual({ kind: 'summary', summary: here.summary });
    expect(progress.length).toBeGreaterThan(0);
  });

  it('refuses the same files with the same reason', async () => {
    const cut = await save('cut.xml', fileOf(childOf('C1')).slice(0, -20));
    await expect(partsOf(readCensusApart(cut))).rejects.toMatchObject({
      name: 'CensusRefusal',
      code: 'cut-off',
      params: { line: 9 },
    });
    const reading = partsOf(readCensusApart(many, { expectedAuthority: '382' }));
    await expect(reading).rejects.toMatchObject({
      code: 'other-authority',
      params: { found: '201', expected: '382' },
    });
    const large = partsOf(readCensusApart(many, { maxBytes: 100_000 }));
    await expect(large).rejects.toMatchObject({ code: 'too-large' });
  });

  it('knows the holidays it is given', async () => {
    const inside = '<DateOfInitialCPC>2025-12-25</DateOfInitialCPC>';
    const path = await save('christmas.xml', fileOf(childOf('C1', episodeOf(inside))));
    expect(await rulesOf(path, {})).toEqual([]);
    expect(await rulesOf(path, { holidays: ['2025-12-25'] })).toEqual(['conference-not-on-working-day']);
  });

  it('throws what goes wrong besides', async () => {
    const missing = partsOf(readCensusApart(join(folder, 'nowhere.xml')));
    await expect(missing).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stops when told to, and when nobody wants more', async () => {
    const giveUp = new AbortController();
    const parts = readCensusApart(many, { signal: giveUp.signal });
    await parts.next();
    giveUp.abort();
    await expect(partsOf(parts)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(partsOf(readCensusApart(many, { signal: giveUp.signal }))).rejects.toThrow(/abort/i);
    const left = readCensusApart(many);
    await left.next();
    await expect(left.return()).resolves.toEqual({ done: true, value: undefined });
  });
});
