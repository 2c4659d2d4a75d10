import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { versionOf } from '#testing/referral-form.ts';
import { sendSpecial, takeSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('of two who take one at once the second is shown who has it; another agency sees none of it', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'young-carer' });
  const [one, other] = [await house.as(people.frontDoor), await house.as(people.frontDoorManager)];
  const version = versionOf((await other.get(path)).html);
  await takeSpecial(one, path);
  const second = await other.post(`${path}/take`, { version });
  expect([second.status, second.html.includes('Perpetua Dainswick has it now')]).toEqual([409, true]);
  await takeSpecial(other, path);
  const stale = await one.post(`${path}/outcome`, {
    version,
    outcome: 'advice',
    because: 'Rung the mother.',
  });
  expect([stale.status, stale.html.includes('Rung the mother.')]).toEqual([409, true]);
  expect(
    (await other.post(`${path}/outcome`, { version, outcome: 'grounds-yes', because: 'x' })).status,
  ).toBe(422);
  expect((await (await house.as(people.nurse)).get(path)).status).toBe(404);
  expect((await (await house.as(people.worker)).post(`${path}/take`, { version })).status).toBe(403);
});
