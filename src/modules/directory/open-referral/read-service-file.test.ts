import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LARGEST_FILE } from './limits.ts';
import { readServiceFile } from './read-service-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'teamaround-services-'));
const path = join(folder, 'services.json');
afterAll(() => rmSync(folder, { recursive: true }));

const record = (number: number) => ({
  id: `0193f000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  ...{ name: `Club ${number}`, description: 'x', status: 'active', url: 'https://county.example/' },
  organization: { id: '0193f000-0000-4000-8000-00000000ffff', name: 'County', description: '' },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => record(index));

test('every record of a file comes, in its order', async () => {
  writeFileSync(path, JSON.stringify({ contents: many(600) }));
  const read = await readServiceFile(path, 'County list');
  if ('refused' in read) throw new Error(read.refused);
  const names = read.records.map((one) => (one.ok ? one.service.said.name : one.wrong));
  expect(names).toEqual(many(600).map(({ name }) => name));
});

test('a file with too many services, or one that takes too long, is refused with why', async () => {
  writeFileSync(path, JSON.stringify(many(3)));
  expect(await readServiceFile(path, 'x', { mostServices: 2 })).toMatchObject({ refused: 'too-many' });
  writeFileSync(path, JSON.stringify(many(20_000)));
  expect(await readServiceFile(path, 'x', { patience: 1 })).toMatchObject({ refused: 'too-slow' });
});

test('a file that is too large is not read at all', async () => {
  writeFileSync(path, '');
  truncateSync(path, LARGEST_FILE + 1);
  expect(await readServiceFile(path, 'x')).toMatchObject({ refused: 'too-large' });
});

test('a file that was made to bring the reader down does not, and the next is read', async () => {
  const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
  writeFileSync(path, JSON.stringify([{ ...record(1), more: 'here' }]).replace('"here"', deep));
  const read = await readServiceFile(path, 'x');
  expect('refused' in read ? read.refused : read.records).toMatchObject([{ ok: true }]);
  writeFileSync(path, '['.repeat(1_000_000));
  expect(await readServiceFile(path, 'x')).toMatchObject({ refused: 'not-json' });
  writeFileSync(path, JSON.stringify(record(2)));
  expect(await readServiceFile(path, 'x')).toMatchObject({ records: [{ ok: true }] });
});
