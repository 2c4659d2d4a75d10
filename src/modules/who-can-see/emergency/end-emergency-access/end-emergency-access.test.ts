import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'END-1', givenName: 'Wren', worker: people.worker });
  path = `/children/${child.childId}/end-emergency-access`;
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

test('who has what they need ends it, and the child is out of sight at once', async () => {
  const other = await house.as(people.otherWorker);
  await openForEmergency(other, child.localId);
  expect((await other.get(path)).html).toContain('You will no longer see this child');
  expect((await other.post(path)).location).toBe('/');
  expect((await other.get(`/children/${child.childId}`)).status).toBe(404);
  expect((await auditOf(house.owner, people.otherWorker)).map(({ act }) => act)).toContain(
    'emergency access ended',
  );
  expect((await other.post(path)).status).toBe(404);
});

test('without one there is nothing to end, and roles that may not open get 403', async () => {
  expect((await (await house.as(people.worker)).get(path)).status).toBe(404);
  expect((await (await house.as(people.policeOfficer)).post(path)).status).toBe(404);
  expect((await (await house.as(people.coordinator)).post(path)).status).toBe(403);
});
