import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sendReferral } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the quality of referrals by agency, small numbers taken out, is for the front door and quality assurance', async () => {
  await sendReferral(await house.as(people.schoolLead));
  const { html } = await (await house.as(people.quality)).get('/front-door/quality');
  expect(html).toContain('Nine Alders Learning Trust');
  expect(html).toMatch(/\bc of (c|\d+)/);
  expect((await (await house.as(people.worker)).get('/front-door/quality')).status).toBe(403);
});
