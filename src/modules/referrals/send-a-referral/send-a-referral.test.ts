import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { referralForm, versionOf, writeDraft } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('before sending it is said what is missing and why it matters; that holds nobody back', async () => {
  const { by, path } = await writeDraft(await house.as(people.schoolLead), { ...referralForm, father: '' });
  const check = await by.get(`${path}/send`);
  expect(check.html).toContain('No father is named and it is not said why');
  expect(check.html).toContain('8 of 9 things');
  const sent = await by.post(`${path}/send`, { version: versionOf(check.html) });
  expect([sent.status, sent.location]).toEqual([303, path]);
  expect((await by.post(`${path}/send`, { version: versionOf(check.html) })).status).toBe(404);
  expect(
    (await auditOf(house.owner, people.schoolLead))
      .filter(({ act }) => act === 'referral sent')
      .map(({ outcome }) => outcome),
  ).toContain('done');
});

test('without how soon and what the worry is nothing is sent; a child in danger needs no more than being named', async () => {
  const { by, path } = await writeDraft(await house.as(people.schoolLead), { consent: 'given' });
  const stopped = await by.post(`${path}/send`, { version: '2' });
  expect([stopped.status, stopped.html.includes('Say how soon somebody must act')]).toEqual([422, true]);
  const danger = await writeDraft(await house.as(people.schoolLead), { urgency: 'danger' });
  expect((await danger.by.post(`${danger.path}/send`, { version: '2' })).status).toBe(303);
  const list = (await (await house.as(people.frontDoor)).get('/front-door')).html;
  expect(list.indexOf('in danger now')).toBeGreaterThan(0);
});
