import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirmedDeletion, decidedDeletion, dueChild } from '#testing/due-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { restoreChecksOf } from './restore-checks.ts';
import { runCommand } from './run-command.ts';

let house: TestHouse;
const before = { ...process.env };
beforeAll(async () => {
  house = await openTestHouse();
  const { databaseUrl, dataFolder, sessionSecret } = house.app.house.config;
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEAMAROUND_DATA'] = dataFolder;
  process.env['SESSION_SECRET'] = sessionSecret;
  process.env['CLAMD_URL'] = 'none';
  process.env['BASE_URL'] = 'http://127.0.0.1';
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

it('deletes again what a backup brought back, from the list that is named, and says how many', async () => {
  const none = await run('retention', 'reapply');
  expect(none.code).toBe(1);
  expect(none.error).toContain('There is no list of deletions');
  const child = await dueChild(house);
  await confirmedDeletion(house, await decidedDeletion(house, child));
  const list = join(house.app.house.config.dataFolder, 'audit', 'deletions.jsonl');
  expect((await run('retention', 'reapply')).out).toContain('1 deletions on the list, 0 deleted again');
  const copy = join(house.app.house.config.dataFolder, 'kept-elsewhere.jsonl');
  writeFileSync(copy, readFileSync(list));
  await insertRow(house.owner, 'children.child', { ...child });
  const told = `1 child that was deleted is there again: run “npm run teamaround -- retention reapply --from ${list}”`;
  expect((await run('doctor')).out).toContain(told);
  const { config } = house.app.house;
  const ends = async () => (await restoreChecksOf(config).at(-1)?.(config.databaseUrl ?? ''))?.sentence;
  expect(await ends()).toContain(told);
  rmSync(list);
  expect(await ends()).toContain('There is no list of deletions');
  const again = await run('retention', 'reapply', '--from', copy);
  expect(again).toMatchObject({ code: 0, error: '' });
  expect(again.out).toContain('1 deletions on the list, 1 deleted again');
  const { rows } = await house.owner.query('select from children.child where child_id = $1', [child.childId]);
  expect(rows).toEqual([]);
  writeFileSync(list, readFileSync(copy));
  expect(await ends()).toBe('No child that was deleted is there again.');
  expect((await run('doctor')).out).not.toContain('there again');
  expect((await run('retention', 'reapply', '--from', '/nowhere/list.jsonl')).code).not.toBe(0);
});
