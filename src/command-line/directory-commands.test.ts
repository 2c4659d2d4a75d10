import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishedPage } from '#testing/open-referral-rules.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { runCommand } from './run-command.ts';

let house: TestHouse;
let file: string;
const before = { ...process.env };
beforeAll(async () => {
  house = await openTestHouse();
  const { databaseUrl, dataFolder, sessionSecret } = house.app.house.config;
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEAMAROUND_DATA'] = dataFolder;
  process.env['SESSION_SECRET'] = sessionSecret;
  process.env['CLAMD_URL'] = 'none';
  process.env['BASE_URL'] = 'http://127.0.0.1';
  file = join(dataFolder, 'county.json');
});
afterAll(async () => {
  process.env = before;
  await house.close();
});

async function run(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const here = ['--partnership', 'Marlowe Vale Safeguarding Children Partnership'];
const record = (last: string, name: string) => ({
  ...{ id: `0193f000-0000-4000-8000-0000000000${last}`, name, description: 'x', status: 'active' },
  ...{ url: 'https://county.example/', email: 'hello@county.example' },
  organization: { id: '0193f000-0000-4000-8000-00000000ffff', name: 'County', description: '' },
});
const write = (...contents: object[]) => writeFileSync(file, JSON.stringify({ contents }));
const bring = (...more: string[]) =>
  run('services', 'import', file, '--source', 'County list', ...here, ...more);

it('says what a file would do and stores nothing; takes it when told to, which stands on the audit trail', async () => {
  write(record('01', 'Swim Club'), record('02', 'Chess Club'), { ...record('03', 'Art Club'), id: '7' });
  const shown = await bring();
  expect(shown).toMatchObject({ code: 0, error: '3: Art Club id: This must be an identifier (a UUID)' });
  expect(shown.out).toBe('New 2, changed 0, unchanged 0, gone 0, cannot be read 1.\nNothing is stored.');
  const editor = await house.as(people.directoryEditor);
  expect((await editor.get('/services?words=Club')).html).toContain('Nothing fits all of that');
  expect((await bring('--commit')).out).toContain('Taken: 2.');
  expect((await editor.get('/services?words=Club')).html).toContain('2 services');
  const { rows } = await house.owner.query(
    "select detail ->> 'taken' as taken from audit_trail.event where act = 'file of services taken'",
  );
  expect(rows).toEqual([{ taken: '2' }]);
});

it('ends what is gone from the file only when that is asked for', async () => {
  write(record('01', 'Swim Club'));
  expect((await bring('--commit', '--json')).out).toContain('"gone":1,"wrong":0,"unchanged":1');
  const editor = await house.as(people.directoryEditor);
  expect((await editor.get('/services?words=Chess')).html).toContain('Chess Club');
  expect((await bring('--commit', '--end-gone')).out).toContain('Taken: 1.');
  expect((await editor.get('/services?words=Chess')).html).not.toContain('Chess Club');
});

it('writes the directory as the published rules have it, to a file or to standard output', async () => {
  const { out } = await run('services', 'export', ...here);
  publishedPage.parse(JSON.parse(out));
  const path = join(house.app.house.config.dataFolder, 'out.json');
  expect((await run('services', 'export', '--out', path, ...here)).out).toBe(`Wrote 1 service to ${path}.`);
  expect(readFileSync(path, 'utf8')).toBe(out);
});

it('says what is wrong with a file, and with how it was asked', async () => {
  writeFileSync(file, '{\n"contents": [\n');
  expect(await bring()).toMatchObject({
    code: 1,
    error: 'The file stops being JSON on line 3: put that right and choose it again',
  });
  writeFileSync(file, '['.repeat(200_000) + ']'.repeat(200_000));
  expect((await bring()).code).toBe(1);
  expect((await run('services', 'import', file, ...here)).error).toContain('--source must say');
  expect((await run('services', 'import', `${file}.gone`)).error).toContain('There is no file');
});
