import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import {
  buildNewcomer,
  enrolled,
  givePassword,
  goodPassword,
  nextCode,
} from '#testing/sign-in-by-password.ts';
import { marloweVale } from '../../../../db/demo/partnership.ts';

describe('signing in', () => {
  let house: TestHouse;
  const email = 'newcomer@marlowe.example';

  beforeAll(async () => {
    house = await openTestHouse();
    await buildNewcomer(house, { email });
  });
  afterAll(() => house.close());

  it('sends somebody who is not signed in to the sign-in page, through both steps, and back', async () => {
    const { email: known, key } = await enrolled(house);
    const person = house.nobody();
    expect((await person.get('/?a=1')).location).toBe('/sign-in?then=%2F%3Fa%3D1');
    const first = await givePassword(person, known.toUpperCase(), goodPassword, '/?a=1');
    expect([first.status, first.location]).toEqual([303, '/sign-in/second-factor?then=%2F%3Fa%3D1']);
    const second = await person.post(
      '/sign-in/second-factor',
      { 'factor-code': nextCode(house, key), then: '/?a=1' },
      '/sign-in/second-factor',
    );
    expect([second.status, second.location]).toEqual([303, '/?a=1']);
    expect((await person.get('/')).html).toContain('Newcomer Marlowe');
  });

  it('opens nothing to somebody who has shown the password only', async () => {
    const person = house.nobody();
    await givePassword(person, email);
    for (const address of ['/', '/your-account', '/stuck-plans', '/confirm-it-is-you'])
      expect((await person.get(address)).location, address).toMatch(/^\/sign-in\?then=/);
    const posted = await person.post('/stay-signed-in', {}, '/sign-in');
    expect(posted.status).toBe(401);
  });

  it('answers a wrong password, an unknown address and a disabled account alike; the trail knows which', async () => {
    const disabled = await buildNewcomer(house);
    await house.owner.query('update access.user_account set is_active = false where email = $1', [
      disabled.email,
    ]);
    const wrong = await givePassword(house.nobody(), email, 'not the password');
    const unknown = await givePassword(house.nobody(), 'nobody@marlowe.example', 'not the password');
    const out = await givePassword(house.nobody(), disabled.email);
    const withoutTokens = (html: string) =>
      html
        .replaceAll(/value="[^"]*"/g, '')
        .replaceAll(/nobody@marlowe.example|newcomer[^"]*@marlowe.example/g, '');
    expect([wrong.status, unknown.status, out.status]).toEqual([422, 422, 422]);
    expect(wrong.html).toContain('do not match');
    expect(withoutTokens(unknown.html)).toBe(withoutTokens(wrong.html));
    expect(withoutTokens(out.html)).toBe(withoutTokens(wrong.html));
    expect((await auditOf(house.owner, email))[0]).toMatchObject({
      act: 'sign-in tried',
      outcome: 'refused',
      detail: { signedIn: false, because: 'wrong-password' },
    });
    expect((await auditOf(house.owner, disabled.email))[0]?.detail).toMatchObject({ because: 'not-active' });
    const { rows } = await house.owner.query<{ detail: object }>(
      `select detail from audit_trail.event where act = 'sign-in tried' and partnership_id is null order by event_id desc limit 1`,
    );
    expect(rows[0]?.detail).toEqual({ signedIn: false, because: 'no-account' });
  });

  it('takes as many queries for an unknown address as for a wrong password', async () => {
    const count = async (address: string) => {
      const person = house.nobody();
      const tokens = await person.tokens('/sign-in');
      house.queries();
      await person.postWith('/sign-in', { ...tokens, email: address, password: 'not the password' });
      return house.queries().length;
    };
    expect(await count('nobody-at-all@marlowe.example')).toBe(await count(email));
  });

  it('gives a new session at each step, and the one before opens nothing', async () => {
    const { email: known, key } = await enrolled(house);
    const person = house.nobody();
    await givePassword(person, known);
    const half = person.cookies()['session'];
    await person.post(
      '/sign-in/second-factor',
      { 'factor-code': nextCode(house, key) },
      '/sign-in/second-factor',
    );
    const whole = person.cookies()['session'];
    expect(whole).not.toBe(half);
    const { rows } = await house.owner.query<{ stage: string; ended: boolean }>(
      `select s.stage, s.ended_at is not null as ended from access.session s join access.user_account u using (user_id)
        where u.email = $1 order by s.session_id desc limit 2`,
      [known],
    );
    expect(rows).toEqual([
      { stage: 'whole', ended: false },
      { stage: 'password', ended: true },
    ]);
  });

  it('forgets the first step after a quarter of an hour', async () => {
    const { email: known, key } = await enrolled(house);
    const person = house.nobody();
    await givePassword(person, known);
    house.clock.moveTo(new Date(house.clock.now().getTime() + 15 * 60_000).toISOString());
    const late = await person.post(
      '/sign-in/second-factor',
      { 'factor-code': nextCode(house, key) },
      '/sign-in',
    );
    expect(late.location).toBe('/sign-in?then=%2F');
  });

  it('refuses a form without the tokens of its session', async () => {
    const person = await house.as(email);
    expect((await person.postWith('/language', { to: 'cy' })).status).toBe(401);
  });

  it('shows the made-up people and lets one be chosen, without a second step', async () => {
    const person = house.nobody();
    const shown = await person.get('/demonstration');
    expect(shown.html).toContain(marloweVale.people[0]?.fullName);
    const userId = marloweVale.people[0]?.id;
    expect((await person.post('/demonstration', { userId }, '/demonstration')).location).toBe('/');
    expect((await person.get('/')).status).toBe(200);
  });

  it('keeps the language with the account', async () => {
    const person = await house.as(email);
    await person.post('/language', { to: 'cy', returnTo: '/' });
    expect((await person.get('/')).html).toContain('lang="cy"');
  });
});
