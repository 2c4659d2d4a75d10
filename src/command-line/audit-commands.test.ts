import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { sealAll } from '#testing/tamper/sealed-world.ts';
import { sealNow } from '#platform/audit-trail/index.ts';
import { people } from '#testing/people.ts';
import { cwmArian } from '../../db/demo/partnership.ts';
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
  await (await house.as(people.worker)).get('/');
  await sealAll(house.app.house, house.clock.now());
  await sealNow(house.app.house);
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
  return { code, out, error };
}

it('says that the trail is sealed and whole, and ends with 0', async () => {
  const { code, out, error } = await run('audit', 'verify');
  expect({ code, error }).toEqual({ code: 0, error: [] });
  expect(out.join('\n')).toMatch(/Marlowe Vale.*: sealed and whole, 1 rows, head [0-9a-f]{64}/);
  const one = await run('audit', 'verify', '--partnership', cwmArian.name, '--json');
  expect(JSON.parse(one.out[0] ?? '')).toMatchObject({ isWhole: true, chains: [{ rows: 0, head: null }] });
});

it('prints the heads with the key that signs them', async () => {
  const { out } = await run('audit', 'head', '--json');
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    publicKey: expect.stringMatching(/^[\w-]{43}$/) as string,
    heads: [{ number: 1 }],
  });
});

it('names the row that is wrong and how, ends with 1, and is not talked out of it', async () => {
  const { rows } = await house.owner.query<{ id: string }>(
    `update audit_trail.event set outcome = 'refused' where user_id is not null returning event_id as id`,
  );
  const { code, error } = await run('audit', 'verify');
  expect(code).toBe(1);
  expect(error.join('\n')).toContain(`row 1 (${rows[0]?.id}) was changed after it was sealed`);
  const accepted = await run('audit', 'accept', '--because', 'It was like that');
  expect(accepted).toMatchObject({
    code: 1,
    error: ['Nothing was signed: the rows are not as they were sealed. See: audit verify'],
  });
  expect((await run('audit', 'accept')).error[0]).toBe('--because must say why the database was put back.');
});
