import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetAddresses, buildAssets } from './assets.ts';
import type { Assets } from './assets.ts';

let assets: Assets;
let css: string;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'teamaround-assets-'));
  // Two at once, as when two processes start together.
  const [first, second] = await Promise.all([buildAssets(directory), buildAssets(directory)]);
  expect(second.files).toEqual(first.files);
  assets = first;
  css = await readFile(join(directory, assets.files['app.css'] ?? ''), 'utf8');
});

afterAll(async () => rm(assets.directory, { recursive: true }));

test('makes a style sheet, two scripts and the mark, each named by its content', () => {
  expect(Object.keys(assets.files)).toEqual(
    expect.arrayContaining(['app.css', 'app.js', 'begin.js', 'mark.svg']),
  );
  for (const file of Object.values(assets.files)) expect(file).toMatch(/^[\w-]+-[0-9a-f]{12}\.\w+$/);
});

test('leaves nothing half written behind', async () => {
  const there = await readdir(assets.directory);
  expect(there.toSorted()).toEqual([...Object.values(assets.files), 'manifest.json'].toSorted());
});

test('carries neither the crown nor the typeface of GOV.UK', async () => {
  expect(css).not.toMatch(/crown|crest|gds transport|@font-face/i);
  expect(css).toContain('system-ui');
  expect((await readdir(assets.directory)).join(' ')).not.toMatch(/crown|crest|govuk|woff/);
});

test('every picture the style sheet names is there', () => {
  const named = [...css.matchAll(/url\(([^)]+)\)/g)].map((found) => found[1]);
  const served = new Set(Object.values(assets.files).map((file) => `/assets/${file}`));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((address) => !served.has(address ?? ''))).toEqual([]);
});

test('has the colours of the product', () => {
  expect(css).toContain('#0b3d4c');
  expect(css).toContain('#f2a541');
});

test('is not made again while nothing changed, and is when a file is gone', async () => {
  const path = join(assets.directory, 'manifest.json');
  const before = (await stat(path)).mtimeMs;
  await buildAssets(assets.directory);
  expect((await stat(path)).mtimeMs).toBe(before);
  await rm(join(assets.directory, assets.files['mark.svg'] ?? ''));
  await buildAssets(assets.directory);
  expect(await readdir(assets.directory)).toContain(assets.files['mark.svg']);
});

test('gives the address of a file by its plain name, and refuses one that was not made', () => {
  const address = assetAddresses(assets);
  expect(address('app.css')).toBe(`/assets/${assets.files['app.css'] ?? ''}`);
  expect(() => address('other.css')).toThrow('No such asset: other.css');
});
