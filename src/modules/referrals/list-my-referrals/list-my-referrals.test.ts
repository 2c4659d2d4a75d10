import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { atFrontDoor, decide, sendReferral, strangerForm, writeDraft } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('with nothing in it, the page says how to begin', async () => {
  const { status, html } = await (await house.as(people.policeOfficer)).get('/referrals');
  expect([status, html.includes('You have not referred anybody yet')]).toEqual([200, true]);
});

test('what is begun, what waits with its clock, and what was decided; of nobody else', async () => {
  const school = await house.as(people.schoolLead);
  await writeDraft(school, { worry: 'Begun' });
  await sendReferral(school, { child: { ...strangerForm, givenName: 'Waits' } });
  const decided = await sendReferral(school, { child: { ...strangerForm, givenName: 'Decided' } });
  await decide(await house.as(people.frontDoor), decided, 'early-help');
  const { html } = await school.get('/referrals');
  for (const text of [
    'Not sent yet: 1 draft',
    '1 is being looked at',
    'Decision: due on',
    '1 was decided',
    'Early help',
  ])
    expect(html).toContain(text);
  expect((await (await house.as(people.worker)).get('/referrals')).html).not.toContain('Quillhampton');
  expect((await school.get(atFrontDoor(decided))).status).toBe(403);
});
