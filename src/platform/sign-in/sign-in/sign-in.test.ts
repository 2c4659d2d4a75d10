import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#platform/access/set-up.queries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { marloweVale } from '../../../../db/demo/partnership.ts';
import { hashPassword } from '../passwords.ts';

describe('signing in', () => {
  let house: TestHouse;
  const email = 'newcomer@marlowe.example';

  beforeAll(async () => {
    house = await openTestHouse();
    await addUser(house.app.house.database.owner, {
      partnershipId: marloweVale.id,
      agencyId: marloweVale.agencies[0]?.id ?? null,
      email,
      fullName: 'Newcomer Marlowe',
      jobTitle: 'Social worker',
      roles: ['practitioner'],
      passwordHash: await hashPassword('a long enough password'),
    });
  });
  afterAll(() => house.close());

  it('sends somebody who is not signed in to the sign-in page and back', async () => {
    const person = house.nobody();
    const asked = await person.get('/?a=1');
    expect(asked.location).toBe('/sign-in?then=%2F%3Fa%3D1');
    const signedIn = await person.post(
      '/sign-in',
      { email: email.toUpperCase(), password: 'a long enough password', then: '/?a=1' },
      '/sign-in',
    );
    expect([signedIn.status, signedIn.location]).toEqual([303, '/?a=1']);
    expect((await person.get('/')).html).toContain('Newcomer Marlowe');
  });

  it('answers a wrong password and an unknown address alike, and pauses after six', async () => {
    const tries = async (address: string, password: string) =>
      house.nobody().post('/sign-in', { email: address, password }, '/sign-in');
    const wrong = await tries(email, 'not the password');
    const unknown = await tries('nobody@marlowe.example', 'not the password');
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.html).toContain('do not match');
    for (let time = 0; time < 5; time += 1) await tries(email, 'not the password');
    expect((await tries(email, 'a long enough password')).status).toBe(422);
    house.clock.moveTo('2026-11-21T10:31:00Z');
    expect((await tries(email, 'a long enough password')).status).toBe(303);
  });

  it('ends a session at sign-out, after 30 idle minutes and after 12 hours', async () => {
    house.clock.moveTo('2026-11-21T12:00:00Z');
    const person = await house.as(email);
    house.clock.moveTo('2026-11-21T12:29:00Z');
    expect((await person.get('/')).status).toBe(200);
    house.clock.moveTo('2026-11-21T12:58:00Z');
    expect((await person.get('/')).status).toBe(200);
    house.clock.moveTo('2026-11-21T13:29:00Z');
    expect((await person.get('/')).status).toBe(303);
    const leaving = await house.as(email);
    await leaving.post('/sign-out');
    expect((await leaving.get('/')).status).toBe(303);
  });

  it('refuses a form without the tokens of its session', async () => {
    const person = await house.as(email);
    expect((await person.postWith('/language', { to: 'cy' })).status).toBe(401);
  });

  it('shows the made-up people and lets one be chosen', async () => {
    const person = house.nobody();
    const shown = await person.get('/demonstration');
    expect(shown.html).toContain(marloweVale.people[0]?.fullName);
    const chosen = await person.post(
      '/demonstration',
      { userId: marloweVale.people[0]?.id },
      '/demonstration',
    );
    expect(chosen.location).toBe('/');
  });

  it('keeps the language with the account', async () => {
    const person = await house.as(email);
    await person.post('/language', { to: 'cy', returnTo: '/' });
    expect((await person.get('/')).html).toContain('lang="cy"');
  });
});
