import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { enrolled } from '#testing/sign-in-by-password.ts';
import { signInTasks } from './sign-in.jobs.ts';
import { noticed } from './tell-owner.ts';
import { marloweVale } from '../../../db/demo/partnership.ts';

let house: TestHouse;
let server: SMTPServer;
const letters: string[] = [];
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
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
  await house.close();
});

const job = () => {
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const config = { ...house.app.house.config, smtpUrl };
  return makeJob(
    { ...house.app.house, logger: pino({ level: 'silent' }), config },
    new AbortController().signal,
  );
};

it('tells somebody who set up a second factor that they did', async () => {
  await house.owner.query('delete from graphile_worker._private_jobs');
  const { email } = await enrolled(house);
  const { rows } = await house.owner.query<{ payload: object }>(
    'delete from graphile_worker._private_jobs returning payload',
  );
  expect(rows).toHaveLength(1);
  await signInTasks['sign-in-notice-send']?.(rows[0]?.payload, job());
  expect(letters.at(-1)).toContain(`<${email}>`);
  expect(letters.at(-1)).toContain('Subject: A way to confirm it is you was added');
});

it.each(noticed)('has a letter for %s, with the moment in it and no link to press', async (what) => {
  const { userId } = await enrolled(house);
  await signInTasks['sign-in-notice-send']?.({ partnershipId: marloweVale.id, userId, what }, job());
  const letter = (letters.at(-1) ?? '').replaceAll('=\r\n', '');
  expect(letter).toContain('21 November 2026');
  expect(letter).toContain('Hello Newcomer Marlowe');
  expect(letter).not.toMatch(/https?:/);
});

it('writes to nobody who may not use their account', async () => {
  const { userId } = await enrolled(house);
  const before = letters.length;
  await house.owner.query('update access.user_account set is_active = false where user_id = $1', [userId]);
  const payload = { partnershipId: marloweVale.id, userId, what: 'password-changed' };
  await signInTasks['sign-in-notice-send']?.(payload, job());
  expect(letters).toHaveLength(before);
});
