import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { matchList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('before the first list the page says how to start', async () => {
  const { html } = await (await house.as(people.coordinator)).get('/matches');
  expect(html).toContain('No list has been matched yet');
  expect(html).toContain('href="/matches/new"');
});

test('the lists of all agencies stand there, with who brought them and how they stand, on the audit trail', async () => {
  const coordinator = await house.as(people.coordinator);
  const line = { given: 'Ann', family: 'Lee', born: '2015-03-04' };
  const list = await matchList(house, coordinator, [line], 'Staithe Homes');
  const { html } = await coordinator.get('/matches');
  expect(html).toContain(`href="${list}"`);
  expect(html).toContain('Staithe Homes');
  expect(html).toContain('Rosamund Tidewellow');
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'lists of agencies viewed',
  });
});

test('roles without the permission get 403, and have no link to it', async () => {
  for (const email of [people.worker, people.policePanelMember, people.systemAdministrator]) {
    const person = await house.as(email);
    expect((await person.get('/matches')).status).toBe(403);
    expect((await person.get('/')).html).not.toContain('href="/matches"');
  }
});
