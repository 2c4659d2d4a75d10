import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCensusCommand } from './generate-census.command.ts';
import type { CensusTally } from './generate-census.ts';
import { all, findSlowly, parseTree, text } from './testing/read-slowly.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-census-'));
});
afterAll(() => rm(folder, { recursive: true }));

const silent = { progress: (): void => undefined };
const path = (name: string): string => join(folder, name);

describe('the command that makes a census', () => {
  it('writes the return, its answers and its people', async () => {
    const seen: CensusTally[] = [];
    const [out, answers, people] = [path('census.xml'), path('answers.ndjson'), path('people.csv')];
    const tally = await generateCensusCommand(
      { children: 1234, seed: 5, out, answers, people },
      { progress: (soFar) => void seen.push(soFar) },
    );
    expect(tally.children).toBe(1234);
    expect(seen.at(-1)).toEqual(tally);

    const tree = parseTree(await readFile(out, 'utf8'));
    expect(text(tree, 'LEA')).toBe('951');
    expect(text(tree, 'ReferenceDate')).toBe('2026-03-31');
    const children = all(tree, 'Child');
    expect(children).toHaveLength(1234);

    const lines = (await readFile(answers, 'utf8')).trimEnd().split('\n');
    const said = lines.map((line) => JSON.parse(line) as { localId: string; criterion: string });
    expect(said.map(({ localId, criterion }) => `${localId} ${criterion}`)).toEqual(
      children
        .flatMap((child) => findSlowly(child, '2026-03-31'))
        .map((line) => line.split(' ', 2).join(' ')),
    );

    const rows = parse<Record<string, string>>(await readFile(people, 'utf8'), { columns: true });
    expect(rows.map((row) => row['local_id'])).toEqual(children.map((child) => text(child, 'LAchildID')));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'local_id',
      'given_name',
      'family_name',
      'known_as',
      'address',
      'postcode',
      'team',
      'worker_email',
    ]);
    expect(rows.every((row) => row['given_name'] && row['family_name'] && row['address'])).toBe(true);
    expect(rows.every((row) => /^ZZ[1-9] \d[A-Z]{2}$/.test(row['postcode'] ?? ''))).toBe(true);
    expect(rows.every((row) => /^worker\d+@[a-z-]+\.example$/.test(row['worker_email'] ?? ''))).toBe(true);
  });

  it('writes the form of the year, authority and day asked for', async () => {
    const out = path('older.xml');
    await generateCensusCommand({ children: 10, seed: 5, out, shape: 2022, authorityCode: '952' }, silent);
    const tree = parseTree(await readFile(out, 'utf8'));
    expect([text(tree, 'LEA'), text(tree, 'ReferenceDate')]).toEqual(['952', '2022-03-31']);
    expect(text(tree, 'GenderCurrent')).toMatch(/^[012]$/);
  });

  it('stops when it is told to, and says when a file cannot be written', async () => {
    const stop = new AbortController();
    const progress = ({ children }: CensusTally): void => {
      if (children >= 300) stop.abort();
    };
    const args = { children: 1_000_000, seed: 5, out: path('stopped.xml') };
    await expect(generateCensusCommand(args, { progress, signal: stop.signal })).rejects.toThrow(/abort/i);
    expect((await readFile(args.out, 'utf8')).match(/<Child>/g)).toHaveLength(300);
    const nowhere = { children: 1, seed: 5, out: path('no/such/folder.xml') };
    await expect(generateCensusCommand(nowhere, silent)).rejects.toThrow(/ENOENT/);
  });
});
