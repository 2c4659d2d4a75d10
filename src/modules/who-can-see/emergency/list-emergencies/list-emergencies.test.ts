import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const path = '/emergency-access';
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('with nothing to look at it says what will be here', async () => {
  expect((await (await house.as(people.dataProtectionOfficer)).get(path)).html).toContain(
    'Nothing to look at',
  );
});

test('each is there with who, when and why, the child as a pointer', async () => {
  const child = await buildChild(house.owner, { localId: 'LE-1', givenName: 'Wren', familyName: 'Averill' });
  await openForEmergency(await house.as(people.otherWorker), 'LE-1');
  const { html } = await (await house.as(people.dataProtectionOfficer)).get(path);
  expect(html).toContain('1 to look at');
  expect(html).toMatch(
    /Niamh O&#39;Carrowan, Social worker[^]*W\.A\., local id LE-1[^]*at our door[^]*Not looked at yet/,
  );
  expect(html).not.toContain('Wren');
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]?.childIds).toEqual([child.childId]);
});

test('only the data protection officer looks at them', async () => {
  for (const email of [people.worker, people.quality, people.coordinator, people.careAdministrator])
    expect((await (await house.as(email)).get(path)).status).toBe(403);
});
