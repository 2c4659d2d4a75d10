import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { strangerForm } from '#testing/referral-form.ts';
import { sendSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function reportAll(count: number, givenName: string, address: string): Promise<void> {
  const nurse = await house.as('megan.tyddynwr@community-health.example');
  for (let number = 0; number < count; number += 1)
    await sendSpecial(nurse, {
      ...{ route: 'fgm', child: { ...strangerForm, givenName: `${givenName}${String(number)}`, address } },
      given: { 'fgm-type': 'type-1' },
    });
}

test('counts by area and age are for who holds the permission, suppressed, and lead to no child', async () => {
  await reportAll(7, 'Hodan', '3 Larch Close, Marlowe ZZ1 3CD');
  await reportAll(2, 'Idil', '3 Mill Lane, Marlowe ZZ2 3CD');
  const before = await (await house.as(people.quality)).get('/fgm-prevalence');
  expect(before.html).toContain('Nothing was reported in this year');
  house.clock.moveTo('2027-04-06T09:00:00Z');
  const { html } = await (await house.as(people.quality)).get('/fgm-prevalence');
  expect(html).toContain('ZZ1');
  expect(html).toContain('ZZ2');
  const cells = [...html.matchAll(/numeric">([^<]*)<\/td>/g)].map(([, cell]) => cell);
  expect(cells).not.toContain('2');
  expect(cells).toContain('9');
  for (const told of ['Hodan', 'Idil', '/children/', '/specialist-referrals/'])
    expect(html.split('<main')[1]).not.toContain(told);
  for (const email of [people.worker, people.frontDoor, people.coordinator])
    expect((await (await house.as(email)).get('/fgm-prevalence')).status).toBe(403);
});

test('the same numbers as CSV, with no name in it', async () => {
  const { status, html } = await (await house.as(people.quality)).get('/fgm-prevalence.csv');
  expect([status, html.includes('Table,Name,Age,Reports'), html.includes('Area,ZZ1,All,')]).toEqual([
    200,
    true,
    true,
  ]);
  for (const told of ['Hodan', 'Idil']) expect(html).not.toContain(told);
  expect((await (await house.as(people.worker)).get('/fgm-prevalence.csv')).status).toBe(403);
});
