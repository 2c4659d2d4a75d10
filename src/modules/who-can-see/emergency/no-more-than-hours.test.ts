import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'HOURS-1', givenName: 'Wren', familyName: 'Averill' });
  await grant(house.owner, child, people.worker);
  await openForEmergency(await house.as(people.otherWorker), 'HOURS-1');
});
afterAll(() => house.close());

/** Puts somebody next to the child as `email` would, past every page. */
async function give(email: string, to: string): Promise<void> {
  const [giver, taker] = [await userOf(house.owner, email), await userOf(house.owner, to)];
  await pastEveryPage(
    house,
    email,
    `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
     values ('${giver.partnershipId}', '${taker.userId}', '${child.childId}', 'panel-presenter', 'a test', access.now())`,
  );
}

test('who opened a child in an emergency sees it, and can make of it nothing that lasts, for nobody', async () => {
  const opener = await house.as(people.otherWorker);
  const page = `/children/${child.childId}`;
  expect((await opener.get(page)).status).toBe(200);
  expect((await opener.get(`/panels/cases/new/${child.childId}`)).status).toBe(404);
  expect((await opener.get(`${page}/stuck`)).html).not.toContain(`/panels/cases/new/${child.childId}`);
  for (const to of [people.otherWorker, people.nurse])
    await expect(give(people.otherWorker, to)).rejects.toThrow('row-level security');
});

test('who stands next to the child for another reason can', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`/panels/cases/new/${child.childId}`)).status).toBe(200);
  await give(people.worker, people.nurse);
  await give(people.coordinator, people.policeOfficer);
});
