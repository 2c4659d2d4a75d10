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

test('what waits, late first, by route, in as many queries however much there is; for who receives it alone', async () => {
  const school = await house.as(people.schoolLead);
  const door = await house.as(people.frontDoor);
  await sendSpecial(school, { route: 'young-carer', child: { ...strangerForm, givenName: 'Later' } });
  house.queries();
  await door.get('/specialist-referrals/received');
  const few = house.queries().length;
  await sendSpecial(school, { route: 'exploitation', child: { ...strangerForm, givenName: 'Sooner' } });
  house.queries();
  const { html } = await door.get('/specialist-referrals/received');
  expect(house.queries()).toHaveLength(few);
  expect(html.indexOf('Sooner Quillhampton')).toBeGreaterThan(0);
  expect(html.indexOf('Sooner Quillhampton')).toBeLessThan(html.indexOf('Later Quillhampton'));
  const carers = (await door.get('/specialist-referrals/received?route=young-carer')).html;
  expect([carers.includes('Later Q'), carers.includes('Sooner Q')]).toEqual([true, false]);
  const police = (await (await house.as(people.frontDoorPolice)).get('/specialist-referrals/received')).html;
  expect([police.includes('Later Q'), police.includes('Sooner Q')]).toEqual([false, true]);
  expect((await (await house.as(people.schoolLead)).get('/specialist-referrals/received')).status).toBe(403);
  house.clock.moveTo('2026-11-27T09:00:00Z');
  expect((await (await house.as(people.frontDoor)).get('/specialist-referrals/received')).html).toContain(
    '2 wait, 1 is late',
  );
});
