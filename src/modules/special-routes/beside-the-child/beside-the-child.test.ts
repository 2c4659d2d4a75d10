import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { fillSheet, pressSend } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('from the page of a child a referral begins with that child in it, and then stands there', async () => {
  const child = await buildChild(house.owner, {
    ...{ givenName: 'Wren', familyName: 'Tollerdown', birthDate: '2016-02-04' },
  });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  const page = `/children/${child.childId}`;
  expect((await school.get(page)).html).toContain(`/specialist-referrals?childId=${child.childId}`);
  const { location = '' } = await school.post('/specialist-referrals/begin/young-carer', {
    childId: child.childId,
  });
  expect(location).toMatch(/sheet/);
  const path = location.replace(/\/sheet.*/, '');
  expect((await school.get(path)).html).toContain('Wren Tollerdown');
  await fillSheet(school, path, 'young-carer');
  await pressSend(school, path);
  expect((await school.get(page)).html).toContain('Waits to be taken');
  const stranger = await buildChild(house.owner, { givenName: 'Bram', familyName: 'Nettlewick' });
  const asked = await school.post('/specialist-referrals/begin/young-carer', { childId: stranger.childId });
  expect(asked.location).toContain('/children/new');
});
