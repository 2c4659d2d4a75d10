import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { startSettingPassword } from '../index.ts';
import { buildNewcomer, enrolled, givePassword, nextCode } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Networks that are nobody's (RFC 5737), one after the other. */
let networks = 0;
const newNetwork = () => `198.51.${Math.floor(++networks / 250)}.${networks % 250}`;

const wrong = (email: string, network: string) =>
  givePassword(house.nobody({ network }), email, 'not the password');

async function fail(email: string, network: string, times: number) {
  for (let time = 0; time < times; time += 1) await wrong(email, network);
}

const later = (minutes: number) =>
  house.clock.moveTo(new Date(house.clock.now().getTime() + minutes * 60_000).toISOString());

const show = (person: Person, code: string) =>
  person.post('/sign-in/second-factor', { 'factor-code': code }, '/sign-in/second-factor');

it('six wrong passwords in one place pause that place for half an hour, whatever is tried meanwhile', async () => {
  const { email } = await buildNewcomer(house);
  const network = newNetwork();
  await fail(email, network, 6);
  const right = await givePassword(house.nobody({ network }), email);
  expect(right.status).toBe(422);
  expect(right.html).toContain('do not match, or sign-in is paused');
  expect((await auditOf(house.owner, email))[0]?.detail).toMatchObject({ because: 'locked' });
  later(29);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(422);
  later(1);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(303);
});

it('says the same of an address nobody has', async () => {
  const network = newNetwork();
  await fail('nobody-here@marlowe.example', network, 6);
  const { email } = await buildNewcomer(house);
  await fail(email, newNetwork(), 6);
  const strip = (html: string) => html.replaceAll(/value="[^"]*"/g, '');
  const unknown = await wrong('nobody-here@marlowe.example', network);
  const known = await wrong(email, network);
  expect(strip(unknown.html)).toBe(strip(known.html));
});

it('five slips and the right one begin again from nothing', async () => {
  const { email } = await buildNewcomer(house);
  const network = newNetwork();
  await fail(email, network, 5);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(303);
  await fail(email, network, 5);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(303);
});

it('somebody who fails at one place locks nobody out at another', async () => {
  const { email } = await buildNewcomer(house);
  await fail(email, newNetwork(), 6);
  expect((await givePassword(house.nobody({ network: newNetwork() }), email)).status).toBe(303);
});

it('an attack from everywhere, kept up for days, does not keep the owner out of a browser they used before', async () => {
  const { email, person, key } = await enrolled(house, { place: { network: newNetwork() } });
  for (let day = 0; day < 3; day += 1) {
    for (let place = 0; place < 20; place += 1) await fail(email, newNetwork(), 1);
    later(5);
    const stranger = await givePassword(house.nobody({ network: newNetwork() }), email);
    expect(stranger.status, 'a new browser waits while it lasts').toBe(422);
    await person.post('/sign-out');
    const first = await givePassword(person, email);
    expect(first.location).toBe('/sign-in/second-factor?then=%2F');
    expect((await show(person, nextCode(house, key))).location).toBe('/');
    later(24 * 60);
  }
});

it('nor from a new one: a link to their letter box opens it', async () => {
  const { email, userId } = await enrolled(house);
  for (let round = 0; round < 21; round += 1) await fail(email, newNetwork(), 1);
  const person = house.nobody({ network: newNetwork() });
  expect((await givePassword(person, email)).status).toBe(422);
  const app = house.app.house.database.app;
  const token = await app.transaction().execute((tx) => startSettingPassword(tx, userId, house.clock.now()));
  const address = `/set-password/${token}`;
  await person.post(address, { 'new-password': 'seven slow trains at night' }, address);
  const inside = await givePassword(person, email, 'seven slow trains at night');
  expect(inside.location).toBe('/sign-in/second-factor?then=%2F');
});

it('a device that is known has its own six, and no more', async () => {
  const { email, person } = await enrolled(house);
  await person.post('/sign-out');
  for (let time = 0; time < 6; time += 1) await givePassword(person, email, 'not the password');
  expect((await givePassword(person, email)).status).toBe(422);
});

it('the cookie of a known device is worth nothing for another account', async () => {
  const { person } = await enrolled(house);
  const victim = await buildNewcomer(house);
  await person.post('/sign-out');
  for (let time = 0; time < 6; time += 1) await givePassword(person, victim.email, 'not the password');
  const { rows } = await house.owner.query<{ known: boolean }>(
    `select distinct is_known_device as known from access.sign_in_attempt where email_hash = access.email_hash($1)`,
    [victim.email],
  );
  expect(rows).toEqual([{ known: false }]);
});

it('a hundred failures of one network for a hundred addresses pause that network, and no other', async () => {
  const [network, elsewhere] = [newNetwork(), newNetwork()];
  await wrong('first@spray.example', network);
  await house.owner.query(
    `insert into access.sign_in_attempt (email_hash, at, succeeded, place_hash)
     select access.email_hash('sprayed-' || n), a.at, false, a.place_hash
       from access.sign_in_attempt a, generate_series(1, 99) n where a.email_hash = access.email_hash('first@spray.example')`,
  );
  const { email } = await buildNewcomer(house);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(422);
  expect((await givePassword(house.nobody({ network: elsewhere }), email)).status).toBe(303);
});

it('guessing the second factor stops after six, also for somebody who has the password', async () => {
  const { email, key, person: owner } = await enrolled(house, { place: { network: newNetwork() } });
  const thief = house.nobody({ network: newNetwork() });
  await givePassword(thief, email);
  for (let guess = 0; guess < 6; guess += 1)
    expect((await show(thief, String(guess).padStart(6, '0'))).status).toBe(422);
  expect((await show(thief, nextCode(house, key))).status).toBe(422);
  expect((await auditOf(house.owner, email))[0]?.detail).toMatchObject({ because: 'locked' });
  await givePassword(owner, email);
  expect((await show(owner, nextCode(house, key))).location).toBe('/');
});

it('thirty tries at the same moment count as thirty: none slips through beside the others', async () => {
  const { email } = await buildNewcomer(house);
  const network = newNetwork();
  await Promise.all(Array.from({ length: 30 }, () => wrong(email, network)));
  const { rows } = await house.owner.query<{ heard: number }>(
    `select count(*)::int as heard from access.sign_in_attempt where email_hash = access.email_hash($1)`,
    [email],
  );
  const heard = rows[0]?.heard ?? 0;
  expect(heard).toBeGreaterThan(0);
  expect(heard).toBeLessThanOrEqual(6);
  // Where too many wait, as on a slow machine, some are turned away unheard: they let nobody in and count for nothing.
  await fail(email, network, 6 - heard);
  expect((await givePassword(house.nobody({ network }), email)).status).toBe(422);
});
