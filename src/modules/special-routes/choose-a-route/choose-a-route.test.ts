import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sendSpecial } from '#testing/special-referral.ts';
import { routeKeys } from '../special-route.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('every route can be read about; what one began and sent is one’s own', async () => {
  const school = await house.as(people.schoolLead);
  const { html } = await school.get('/specialist-referrals');
  for (const key of routeKeys) {
    expect(html).toContain(`/specialist-referrals/begin/${key}`);
    expect((await school.get(`/specialist-referrals/begin/${key}`)).status).toBe(200);
  }
  expect((await school.get('/specialist-referrals/begin/nonsense')).status).toBe(404);
  await sendSpecial(school, { route: 'prevent' });
  expect((await school.get('/specialist-referrals')).html).toContain('Ivo Quillhampton');
  expect((await (await house.as(people.worker)).get('/specialist-referrals')).html).not.toContain(
    'Quillhampton',
  );
});
