import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { buildNewcomer, enrolled, givePassword, goodPassword } from '#testing/sign-in-by-password.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { runCommand } from './run-command.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  const { databaseUrl, dataFolder, sessionSecret } = house.app.house.config;
  vi.stubEnv('DATABASE_URL', databaseUrl);
  vi.stubEnv('TEAMAROUND_DATA', dataFolder);
  vi.stubEnv('SESSION_SECRET', sessionSecret);
  vi.stubEnv('CLAMD_URL', 'none');
  // The test runner has one of its own, which is no address.
  vi.stubEnv('BASE_URL', 'http://127.0.0.1');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await house.close();
});

async function run(...args: string[]) {
  const written: string[] = [];
  const say = (line: string) => void written.push(line);
  const code = await runCommand(args, { out: say, error: say });
  return { code, written: written.join('\n') };
}

it('user reset-factor signs somebody out, and they set up a new second factor at the next sign-in', async () => {
  const { person, email, userId } = await enrolled(house);
  const { code, written } = await run('user', 'reset-factor', email.toUpperCase());
  expect([code, written]).toEqual([
    0,
    'Newcomer Marlowe sets up a new second factor at the next sign-in and is signed out now.',
  ]);
  expect((await person.get('/your-account')).status).toBe(303);
  await givePassword(person, email);
  expect((await person.get('/sign-in/second-factor')).location).toBe('/sign-in/set-up?then=%2F');
  expect(
    (await auditOf(house.owner, email)).find(({ act }) => act === 'second factors taken away'),
  ).toMatchObject({
    detail: { removed: 1, by: 'operator' },
  });
  const { rows } = await house.owner.query<{ payload: object }>(
    `select payload from graphile_worker._private_jobs where payload ->> 'what' = 'factors-taken-away'`,
  );
  expect(rows.map(({ payload }) => payload)).toEqual([
    { partnershipId: marloweVale.id, userId, what: 'factors-taken-away' },
  ]);
});

it('user reset-factor says when nobody has the address, or none was given', async () => {
  expect(await run('user', 'reset-factor', 'nobody@marlowe.example')).toEqual({
    code: 1,
    written: 'Nobody has the address nobody@marlowe.example.',
  });
  expect((await run('user', 'reset-factor')).written).toContain('Give the person’s work e-mail address.');
});

it('sign-in limit sets how long a session lasts, with who decided it', async () => {
  const set = await run(
    ...[
      'sign-in',
      'limit',
      'idle-minutes',
      '15',
      '--source',
      'Information governance board, 3 November 2026',
    ],
    ...['--partnership', marloweVale.name],
  );
  expect(set).toEqual({ code: 0, written: `${marloweVale.name}: idle-minutes is 15 from now on.` });
  const { email } = await buildNewcomer(house);
  expect((await (await house.as(email)).get('/your-account')).html).toContain('signed out after 15 minutes');
});

it.each([
  [['idle-minutes', '600', '--source', 'x'], 'idle-minutes must be a whole number from 5 to 60.'],
  [['idle-minutes', '1.5', '--source', 'x'], 'idle-minutes must be a whole number from 5 to 60.'],
  [['tea-minutes', '5', '--source', 'x'], 'Give one of idle-minutes, longest-hours'],
  [['link-hours', '48'], '--source is needed'],
])('sign-in limit %j is refused', async (args, message) => {
  const { code, written } = await run('sign-in', 'limit', ...args);
  expect(code).toBe(1);
  expect(written).toContain(message);
});

const add = (email: string, ...more: string[]) =>
  run(
    ...['user', 'add', email, '--name', 'New Person', '--role', 'practitioner', ...more],
    ...['--agency', marloweVale.agencies[0]?.name ?? '', '--partnership', marloweVale.name],
  );

it('user add gives a link that sets a password once, and takes none from the operator', async () => {
  vi.stubEnv('TEAMAROUND_NEW_PASSWORD', goodPassword);
  const email = 'new.person@marlowe.example';
  const { code, written } = await add(email);
  expect([code, written]).toEqual([
    0,
    expect.stringContaining('Give this link to New Person and to nobody else'),
  ]);
  expect((await givePassword(house.nobody(), email)).status).toBe(422);
  const link = /http:\/\/127\.0\.0\.1(\/set-password\/[\w-]{43})/.exec(written)?.[1] ?? '';
  // The command goes by the machine's own clock.
  house.clock.moveTo(new Date().toISOString());
  const person = house.nobody();
  expect((await person.post(link, { 'new-password': goodPassword }, link)).location).toBe(
    '/sign-in?password=set',
  );
  expect((await person.get(link)).html).toContain('This link no longer works');
  expect((await givePassword(person, email)).status).toBe(303);
  const { rows } = await house.owner.query('select from audit_trail.event where act = $1', ['account added']);
  expect(rows).toHaveLength(1);
  expect(await add(email)).toEqual({ code: 1, written: `${email} has an account already.` });
  expect((await add('another@marlowe.example', '--json')).written).toMatch(/"link":"http:.*\/set-password\//);
});

it('user link lets somebody choose a new password, and user end-sessions signs them out everywhere', async () => {
  const { email, userId } = await buildNewcomer(house);
  const person = await house.as(email);
  const made = await run('user', 'link', email.toUpperCase());
  expect([made.code, made.written]).toEqual([0, expect.stringContaining('/set-password/')]);
  expect((await person.get('/your-account')).status).toBe(200);
  expect(await run('user', 'end-sessions', email)).toEqual({
    code: 0,
    written: 'Newcomer Marlowe is signed out everywhere: 1 sessions ended.',
  });
  expect((await person.get('/your-account')).status).toBe(303);
  const { rows } = await house.owner.query(
    `select act, detail from audit_trail.event where user_id = $1 and detail->>'by' = 'operator' order by event_id`,
    [userId],
  );
  expect(rows).toEqual([
    { act: 'password link made', detail: { by: 'operator' } },
    { act: 'sessions ended', detail: { sessions: 1, by: 'operator' } },
  ]);
  for (const command of ['link', 'end-sessions'])
    expect((await run('user', command, 'nobody@marlowe.example')).code).toBe(1);
});

it('sign-on allow-passwords is the way back in for an agency whose sign-on lets nobody in any more', async () => {
  const { email } = await buildNewcomer(house);
  const agency = marloweVale.agencies[0]?.name ?? '';
  await house.owner.query('update access.agency set needs_sign_on = true where name = $1', [agency]);
  expect((await givePassword(house.nobody(), email)).status).toBe(422);
  const none = await run('user', 'link', email);
  expect([none.code, none.written]).toEqual([
    1,
    'Newcomer Marlowe signs in at their own organisation: no password counts.',
  ]);
  const which = ['--agency', agency, '--partnership', marloweVale.name];
  expect((await run('sign-on', 'allow-passwords', ...which)).written).toContain(
    'can sign in by password again',
  );
  expect((await givePassword(house.nobody(), email)).status).toBe(303);
  expect((await run('sign-on', 'allow-passwords', ...which)).written).toContain('already');
});
