import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addReferred } from '#testing/referral-form.ts';
import { beginSpecial, fillSheet, pressSend, sendSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('nothing is sent before what is asked is answered; the local authority is told first', async () => {
  const police = await house.as(people.policeOfficer);
  const path = await beginSpecial(police, 'nrm');
  expect((await police.get(`${path}/send`)).html).toContain('Say which child it is about');
  await addReferred(police, path);
  expect((await pressSend(police, path)).status).toBe(422);
  await fillSheet(police, path, 'nrm', { 'authority-told': 'no' });
  const { status, html } = await pressSend(police, path);
  expect([status, html.includes('children’s services first')]).toEqual([422, true]);
});

test('thirty pages pasted in are kept to the last word, and what was sent does not change', async () => {
  const long = `${'She said that it hurts. '.repeat(4000)}The last word.`;
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, { route: 'young-carer', given: { 'effect-what': long } });
  const [sheet = ''] = new RegExp(`${path}/sheet/[0-9a-f-]{36}`).exec((await school.get(path)).html) ?? [];
  expect((await school.get(`${sheet}/check`)).html).toContain('The last word.');
  expect(
    (await school.post(`${sheet}/sections/effect`, { 'effect-what': 'Other', 'effect-what.version': '1' }))
      .status,
  ).toBe(404);
  expect((await school.post(`${path}/discard`)).status).toBe(404);
});
