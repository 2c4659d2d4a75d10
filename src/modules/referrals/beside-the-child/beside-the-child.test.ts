import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant, type ChildToBuild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function seenByTheSchool(of: Partial<ChildToBuild>) {
  const child = await buildChild(house.owner, { givenName: 'Wren', familyName: 'Tollerdown', ...of });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  return child;
}

const drafts = async (childId: string) =>
  (
    await house.owner.query<{ found: string; name: string }>(
      `select c.found, c.given_name || ' ' || c.family_name as name from referrals.child c where c.child_id = $1`,
      [childId],
    )
  ).rows;

test('from the page of a child a referral begins with that child in it', async () => {
  const { childId } = await seenByTheSchool({ birthDate: '2019-02-04' });
  const school = await house.as(people.schoolLead);
  const { html } = await school.get(`/children/${childId}`);
  expect(html).toContain('Refer to the front door');
  expect(html).toContain(`name="childId" value="${childId}"`);
  const { location } = await school.post('/referrals', { childId });
  expect(location).toMatch(/^\/referrals\/[0-9a-f-]{36}$/);
  expect((await school.get(location ?? '')).html).toContain('Wren Tollerdown, 7 years');
  expect(await drafts(childId)).toEqual([{ found: 'known', name: 'Wren Tollerdown' }]);
});

test('a child whom the viewer does not see, or who died, is asked for as any other', async () => {
  const school = await house.as(people.schoolLead);
  const stranger = await buildChild(house.owner, { givenName: 'Bram', familyName: 'Nettlewick' });
  const died = await seenByTheSchool({ birthDate: '2019-02-04', deathDate: '2026-10-01' });
  for (const childId of [stranger.childId, died.childId, 'nonsense']) {
    expect((await school.post('/referrals', { childId })).location).toContain('/children/new');
    if (childId !== 'nonsense') expect(await drafts(childId)).toEqual([]);
  }
});
