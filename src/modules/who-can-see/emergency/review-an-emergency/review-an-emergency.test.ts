import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const answer = { outcome: 'needed', note: 'The duty worker could not be reached', version: '1' };
let house: TestHouse;
let child: BuiltChild;
let path: string;
let number = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  number += 1;
  child = await buildChild(house.owner, { localId: `RE-${number}`, givenName: 'Wren' });
  await grant(house.owner, child, people.worker);
  await openForEmergency(await house.as(people.otherWorker), child.localId);
  const { rows } = await house.owner.query<{ id: string }>(
    'select emergency_access_id as id from who_can_see.emergency_access where child_id = $1',
    [child.childId],
  );
  path = `/emergency-access/${rows[0]?.id ?? ''}`;
});
afterAll(() => house.close());

test('the officer says whether it was needed: it is off My work, and stands on the child’s page', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const shown = await officer.get(path);
  expect(shown.html).toContain('at our door');
  expect(shown.html).not.toContain('Wren');
  expect((await officer.get('/')).html).toContain(path);
  expect((await officer.post(path, answer)).location).toBe('/emergency-access');
  expect((await officer.get('/')).html).not.toContain(path);
  expect((await officer.get(path)).html).toContain('The duty worker could not be reached');
  const who = (await (await house.as(people.worker)).get(`/children/${child.childId}/who-can-see`)).html;
  expect(who).toContain('It was needed');
  expect(
    (await auditOf(house.owner, people.dataProtectionOfficer)).find(
      ({ act }) => act === 'emergency access reviewed',
    ),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId] });
});

test.each([
  [{ outcome: '' }, 'Choose whether it was needed'],
  [{ outcome: 'perhaps' }, 'Choose whether it was needed'],
  [{ note: ' ' }, 'Write what you found'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const { status, html } = await (
    await house.as(people.dataProtectionOfficer)
  ).post(path, { ...answer, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('two officers: the second is told who was quicker, and nothing is overwritten', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post(path, answer);
  const second = await officer.post(path, { ...answer, outcome: 'not-needed', note: 'I think not' });
  expect(second.status).toBe(409);
  expect(second.html).toContain('Ignatius Wemblow looked at this while you wrote');
  expect(second.html).toContain('The duty worker could not be reached');
  expect(second.html).toContain('I think not');
});

test('nobody reviews their own', async () => {
  await house.owner.query(
    `insert into access.user_role (partnership_id, user_id, role)
     select partnership_id, user_id, 'data-protection-officer' from access.user_account where email = $1 on conflict do nothing`,
    [people.otherWorker],
  );
  const both = await house.as(people.otherWorker);
  expect((await both.get(path)).html).toContain('This was yours: somebody else looks at it');
  expect((await both.post(path, answer)).status).toBe(409);
  const { rows } = await house.owner.query(
    'select outcome from who_can_see.emergency_access where child_id = $1',
    [child.childId],
  );
  expect(rows).toEqual([{ outcome: null }]);
});

test('one that is not there gets 404, whoever is no officer 403', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get('/emergency-access/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  for (const email of [people.worker, people.quality])
    expect((await (await house.as(email)).post(path, answer)).status).toBe(403);
});
