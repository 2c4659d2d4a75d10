import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sendReferral, setBand, strangerForm, referralForm } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const named = (givenName: string) => ({ child: { ...strangerForm, givenName } });

test('children in danger first, then the clock that ends first; by band, with what is late; the same queries however much there is', async () => {
  const door = await house.as(people.frontDoor);
  expect((await door.get('/front-door')).html).toContain('Nothing waits here');
  const school = await house.as(people.schoolLead);
  await sendReferral(school, named('Later'));
  await setBand(door, await sendReferral(school, named('Banded')), 'red');
  house.queries();
  await door.get('/front-door');
  const few = house.queries().length;
  await sendReferral(school, { ...named('Danger'), form: { ...referralForm, urgency: 'danger' } });
  house.queries();
  const { html } = await door.get('/front-door');
  expect(house.queries()).toHaveLength(few);
  const places = ['Danger', 'Banded', 'Later'].map((name) => html.indexOf(`${name} Quillhampton`));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  const red = (await door.get('/front-door?band=red')).html;
  expect([red.includes('Banded Quillhampton'), red.includes('Later Quillhampton')]).toEqual([true, false]);
  house.clock.moveTo('2026-11-27T09:00:00Z');
  expect((await (await house.as(people.frontDoor)).get('/front-door')).html).toContain(
    '3 referrals wait, 3 are late',
  );
});

test('is for the front door alone; another partnership sees nothing of it', async () => {
  for (const email of [people.worker, people.coordinator, people.schoolLead])
    expect([email, (await (await house.as(email)).get('/front-door')).status]).toEqual([email, 403]);
  const elsewhere = await house.as('nerys.brynhyfryd-lloyd@gwasanaethau-plant.cwm-arian.example');
  expect((await elsewhere.get('/front-door')).html).not.toContain('Quillhampton');
});
