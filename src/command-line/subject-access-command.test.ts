import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
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
  const child = await buildChild(house.owner, { localId: 'ASK-7' });
  await grant(house.owner, child, people.worker);
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-10-01',
    what: 'Darren Hughes rang.',
  });
});
afterAll(async () => {
  process.env = before;
  await house.close();
});

async function make(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []];
  const all = ['subject-access', 'make', ...args, '--partnership', marloweVale.name];
  const code = await runCommand(all, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}
const by = ['--asked-by', 'Nerys Pantglas'];

it.each([
  ['child', ['ASK-7']],
  ['colleague', ['--person', people.worker]],
  ['adult', ['--name', 'Darren Hughes', '--forms', 'Dazza; D. Hughes']],
])('one command makes the whole record of a %s', async (about, whom) => {
  const { code, out, error } = await make(...whom, ...by, '--json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const made = JSON.parse(out) as { accessRequestId: string; passages: number };
  expect(made.passages).toBeGreaterThan(0);
  const { rows } = await house.owner.query(
    'select about from information_rights.access_request where access_request_id = $1',
    [made.accessRequestId],
  );
  expect(rows).toEqual([{ about }]);
});

it.each([
  [['ASK-8'], 'There is no child with the local id ASK-8'],
  [['--person', 'nobody@marlowe.example'], 'Nobody here has the address nobody@marlowe.example'],
  [[], 'Give one of'],
  [['ASK-7', '--name', 'Darren Hughes'], 'Give one of'],
  [['ASK-7', '--forms', 'Dazza'], '--forms goes with --name'],
  [['--name', 'Al'], 'need 3 letters or more'],
])('says what is wrong (%#)', async (whom, message) => {
  const { code, error } = await make(...whom, ...by);
  expect(code).not.toBe(0);
  expect(error).toContain(message);
});
