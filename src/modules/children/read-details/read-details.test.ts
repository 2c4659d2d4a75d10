import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type ChildToBuild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function pageOf(given: ChildToBuild): Promise<string> {
  const child = await buildChild(house.owner, given);
  await grant(house.owner, child, people.worker);
  const { status, html } = await (await house.as(people.worker)).get(`/children/${child.childId}/details`);
  expect(status).toBe(200);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('what is known is said in words, with numbers as they are read aloud', async () => {
  const text = await pageOf({
    givenName: 'Siân',
    familyName: 'Marloes-Quill',
    ethnicity: 'MWAS',
    disabilities: ['LD', 'AUT', 'ZZ'],
    upn: 'A000000000000',
    nhsNumber: '9434765919',
    address: '4 Quarry Steps, Marlowe',
    postcode: 'ZZ1 1AA',
  });
  expect(text).toContain('Ethnicity White and Asian');
  expect(text).toContain('Disabilities learning, autism and code ZZ');
  expect(text).toContain('NHS number 943 476 5919');
  expect(text).toContain('Home 4 Quarry Steps, Marlowe, ZZ1 1AA');
  expect(text).not.toContain('does not fit');
  expect(text).not.toContain('Look at this first');
});

test('a number whose check does not hold is shown with a warning, not hidden', async () => {
  const text = await pageOf({ upn: 'B000000000000', nhsNumber: '9434765918' });
  expect(text).toMatch(/B000000000000 from the return .*?The check letter does not fit/);
  expect(text).toMatch(/943 476 5918 from the list of people .*?The check digit does not fit/);
});

test('what is not known is "not given", and two birth dates are said', async () => {
  const bare = await pageOf({ birthDate: null, sex: null });
  expect(bare).toContain('Legal name not given');
  expect(bare).toContain('Birth and sex not given');
  const both = await pageOf({ birthDate: '2026-05-01', expectedBirthDate: '2026-06-01' });
  expect(both).toContain('An expected birth date is given too, 1 June 2026.');
});

test('the look is on the audit trail; another team gets 404, a role without the permission 403', async () => {
  const child = await buildChild(house.owner, { localId: 'DETAILS-9' });
  await grant(house.owner, child, people.worker);
  const path = `/children/${child.childId}/details`;
  await (await house.as(people.worker)).get(path);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'child details viewed',
    childIds: [child.childId],
  });
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});
