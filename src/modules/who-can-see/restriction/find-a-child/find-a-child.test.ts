import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const path = '/restricted-children/find';
const born = { 'born-day': '4', 'born-month': '5', 'born-year': '2019' };

let house: TestHouse;
let twins: BuiltChild[];
beforeAll(async () => {
  house = await openTestHouse();
  const both = { familyName: 'Séverin-Quay', birthDate: '2019-05-04' };
  twins = [
    await buildChild(house.owner, { ...both, localId: 'FIND-1', givenName: 'Wren' }),
    await buildChild(house.owner, { ...both, localId: 'FIND-2', givenName: 'Kit', isRestricted: true }),
  ];
});
afterAll(() => house.close());

test.each([
  [{ localId: 'find-1' }, 0],
  [{ familyName: 'severin-quay', ...born, givenName: 'wren' }, 0],
  [{ familyName: 'Séverin-Quay', ...born, givenName: 'Kit' }, 1],
])('%j leads an officer to the child, also to one that is restricted already', async (facts, which) => {
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get(path)).status).toBe(200);
  const { location } = await officer.post(path, facts);
  expect(location).toBe(`/children/${twins[which]?.childId ?? ''}/who-can-see`);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'child searched by officer',
    childIds: [twins[which]?.childId],
  });
});

test.each([
  [{}, 'Enter a local id, or a family name and a date of birth'],
  [{ familyName: 'Séverin-Quay' }, 'Enter the date of birth'],
  [
    { familyName: 'Séverin-Quay', 'born-day': '31', 'born-month': '2', 'born-year': '2019' },
    'as a real date',
  ],
  [{ familyName: 'Séverin-Quay', ...born }, 'Several children fit'],
  [{ familyName: 'Séverin', ...born }, 'Nobody is known by exactly that'],
  [{ localId: 'x'.repeat(41) }, 'Enter 100 characters or fewer'],
])('%j says what to do', async (facts, message) => {
  const { status, html } = await (await house.as(people.quality)).post(path, facts);
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('whoever may not restrict gets 403', async () => {
  for (const email of [people.worker, people.coordinator, people.careAdministrator])
    expect((await (await house.as(email)).post(path, { localId: 'FIND-1' })).status).toBe(403);
});
