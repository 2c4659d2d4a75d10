import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPerson } from '#testing/build-person.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a data protection officer reads who was given which role, by whom; roles alone when asked', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get('/people/changes')).html).toContain('No changes yet');
  const userId = await buildPerson(house.owner, {
    email: 'x@vale-police.example',
    agency: 'Vale and Staithes Constabulary',
    fullName: 'Changing Person',
  });
  const administrator = await house.as(people.policeAdministrator);
  const given = { version: '1', jobTitle: 'Sergeant', teamId: '', roles: ['practitioner', 'panel-member'] };
  expect((await administrator.post(`/people/${userId}/change`, given)).status).toBe(303);
  const all = await officer.get('/people/changes');
  expect(all.html).toContain('2 changes, the latest first');
  expect(all.html).toContain('Given the role Panel member');
  expect(all.html).toContain('Job title changed');
  expect(all.html).toContain('Changing Person');
  expect(all.html).toContain('Naseem Bridgewood');
  const roles = await officer.get('/people/changes?only=roles');
  expect(roles.html).toContain('Given the role Panel member');
  expect(roles.html).not.toContain('Job title changed');
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'changes of people read',
  });
});

test('it is for nobody else', async () => {
  for (const other of [people.policeAdministrator, people.systemAdministrator, people.worker])
    expect((await (await house.as(other)).get('/people/changes')).status).toBe(403);
});
