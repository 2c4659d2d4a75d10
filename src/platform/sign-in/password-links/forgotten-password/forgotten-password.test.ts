import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pino } from 'pino';
import { addJob } from '#platform/jobs/index.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { buildNewcomer, givePassword } from '#testing/sign-in-by-password.ts';
import { marloweVale } from '../../../../../db/demo/partnership.ts';
import { sendPasswordLink } from '../send-password-link.ts';
import { signInTasks } from '../../sign-in.jobs.ts';

let house: TestHouse;
let server: SMTPServer;
let smtpUrl: string;
let letters: string[] = [];
beforeAll(async () => {
  house = await openTestHouse();
  server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
  await house.close();
});
beforeEach(async () => {
  letters = [];
  await house.owner.query('delete from graphile_worker._private_jobs');
});

/** Each from a network of its own: of one, ten a minute are heard. */
let networks = 0;
const nobody = () => house.nobody({ network: `192.0.2.${++networks}` });
const ask = (email: string) => nobody().post('/forgotten-password', { email }, '/forgotten-password');

/** Runs what waits in the queue against the mail server. */
async function post(): Promise<object[]> {
  const { rows } = await house.owner.query<{ payload: object }>(
    'delete from graphile_worker._private_jobs returning payload',
  );
  const needs = {
    ...house.app.house,
    logger: pino({ level: 'silent' }),
    config: { ...house.app.house.config, smtpUrl },
  };
  const job = makeJob(needs, new AbortController().signal);
  for (const { payload } of rows) await signInTasks['password-link-send']?.(payload, job);
  return rows.map(({ payload }) => payload);
}

/** Quoted-printable, undone. */
const readable = (letter = '') =>
  letter
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

it('sends a link that sets a new password', async () => {
  const { email } = await buildNewcomer(house);
  const asked = await ask(email);
  expect(asked.location).toBe('/forgotten-password?sent=yes');
  await post();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain(`<${email}>`);
  expect(letters[0]).toContain('Subject: Set a new password for Teamaround');
  const link = /http:\/\/127\.0\.0\.1(\/set-password\/[\w-]{43})/.exec(readable(letters[0]))?.[1] ?? '';
  const person = house.nobody();
  await person.post(link, { 'new-password': 'seven slow trains at night' }, link);
  expect((await givePassword(person, email, 'seven slow trains at night')).status).toBe(303);
  expect((await auditOf(house.owner, email)).some(({ act }) => act === 'password link asked for')).toBe(true);
});

it('answers the same, after the same work, for an address that nobody has', async () => {
  const { email } = await buildNewcomer(house);
  const counted = async (address: string) => {
    const person = nobody();
    const tokens = await person.tokens('/forgotten-password');
    house.queries();
    const { status, location } = await person.postWith('/forgotten-password', { ...tokens, email: address });
    const queries = house.queries().length;
    return { status, location, queries };
  };
  expect(await counted('nobody-there@marlowe.example')).toEqual(await counted(email));
  expect(await post()).toHaveLength(2);
  expect(letters).toHaveLength(1);
});

it('writes nothing to an account that is disabled', async () => {
  const { email } = await buildNewcomer(house);
  await house.owner.query('update access.user_account set is_active = false where email = $1', [email]);
  expect((await ask(email)).location).toBe('/forgotten-password?sent=yes');
  await post();
  expect(letters).toEqual([]);
});

it('fills nobody’s letter box: another within five minutes is not sent, and the first goes on', async () => {
  const { email } = await buildNewcomer(house);
  for (let time = 0; time < 4; time += 1) await ask(email);
  await post();
  expect(letters).toHaveLength(1);
  const link = /(\/set-password\/[\w-]{43})/.exec(readable(letters[0]))?.[1] ?? '';
  house.clock.moveTo(new Date(house.clock.now().getTime() + 6 * 60_000).toISOString());
  await ask(email);
  await post();
  expect(letters).toHaveLength(2);
  expect((await house.nobody().get(link)).html).toContain('Set your password');
});

it('leaves the link neither in the queue nor in the outbox, which colleagues can read', async () => {
  const { email } = await buildNewcomer(house);
  await ask(email);
  const payloads = await post();
  const token = /\/set-password\/([\w-]{43})/.exec(readable(letters[0]))?.[1] ?? 'no link';
  expect(JSON.stringify(payloads)).not.toContain(token);
  expect(JSON.stringify(payloads)).not.toContain(email);
  const { rows } = await house.owner.query('select from mail.message where to_email = $1', [email]);
  expect(rows).toEqual([]);
});

it('asks for the address', async () => {
  const { status, html } = await ask(' ');
  expect(status).toBe(422);
  expect(html).toContain('Enter your work e-mail address');
});

it('hears ten a minute of one place', async () => {
  const person = house.nobody({ network: '203.0.113.9' });
  const tokens = await person.tokens('/forgotten-password');
  const send = async () =>
    (await person.postWith('/forgotten-password', { ...tokens, email: 'nobody@marlowe.example' })).status;
  for (let time = 0; time < 10; time += 1) expect(await send()).toBe(303);
  expect(await send()).toBe(429);
});

it('invites somebody by the same kind of link, in their language', async () => {
  const { userId, email } = await buildNewcomer(house);
  await house.owner.query(`update access.user_account set language = 'cy' where user_id = $1`, [userId]);
  const { app } = house.app.house.database;
  await app
    .transaction()
    .execute((tx) =>
      sendPasswordLink(
        { addJob: (task, payload) => addJob(tx, task, payload) },
        { partnershipId: marloweVale.id, userId },
        'invited',
      ),
    );
  await post();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('Subject: Eich cyfrif Teamaround');
  expect(letters[0]).toContain(`<${email}>`);
  expect(readable(letters[0])).toMatch(/\/set-password\/[\w-]{43}/);
});
