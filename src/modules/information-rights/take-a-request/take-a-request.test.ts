import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
const path = '/information-rights/requests';

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'ASK-1', givenName: 'Siân', isRestricted: true });
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

const asked = {
  about: 'child',
  localId: 'ASK-1',
  askedBy: 'Nerys Pantglas',
  askedAs: 'parent',
  proof: 'passport',
  'receivedOn-day': '24',
  'receivedOn-month': '10',
  'receivedOn-year': '2026',
  language: 'en',
};
const stored = async () =>
  (await house.owner.query<Record<string, unknown>>('select * from information_rights.access_request')).rows;

test('the list says how to start, and the form what it asks', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get('/information-rights')).html).toContain('Nobody has asked for their data yet');
  expect((await officer.get(`${path}/new`)).html).toContain('The child’s local id');
});

test.each([
  [{ about: '' }, 'Choose whom the request is about'],
  [{ about: 'colleague', email: '' }, 'Enter the colleague’s email address'],
  [{ about: 'colleague', email: 'nobody@marlowe.example' }, 'Nobody has this email address here'],
  [{ about: 'adult', name: '' }, 'Enter the name to look for'],
  [{ about: 'adult', name: 'Al' }, 'at least 3 letters'],
  [{ about: 'adult', name: 'Darren Hughes', forms: 'D' }, 'Each form needs at least 3 letters'],
  [{ localId: '' }, 'Enter the child’s local id'],
  [{ localId: 'ask-1' }, 'There is no child with that local id'],
  [{ askedBy: '' }, 'Enter who asks'],
  [{ askedBy: 'x'.repeat(201) }, 'in 200 characters or fewer'],
  [{ askedAs: 'neighbour' }, 'Choose in which right they ask'],
  [{ proof: '' }, 'Choose what showed who they are'],
  [{ 'receivedOn-day': '', 'receivedOn-month': '', 'receivedOn-year': '' }, 'Enter the day it was received'],
  [{ 'receivedOn-year': '2027' }, 'must be today or earlier'],
  [{ language: 'fr' }, 'Choose the language of the record'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (
    await house.as(people.dataProtectionOfficer)
  ).post(path, { ...asked, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain(`value="${{ ...asked, ...wrong }['receivedOn-month']}"`);
  expect(await stored()).toEqual([]);
});

test('a request is taken about a restricted child too; its clock stands on the officer’s work and names nobody', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const { status, location } = await officer.post(path, asked);
  expect(status).toBe(303);
  expect(await stored()).toMatchObject([
    {
      child_id: child.childId,
      asked_as: 'parent',
      proof: 'passport',
      received_on: '2026-10-24',
      made_at: null,
    },
  ]);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'access request taken',
    childIds: [child.childId],
  });
  expect((await officer.get(location ?? '')).html).toContain('The record is being put together');
  const { rows } = await house.owner.query<{ what: string; due_on: string; child_id: string | null }>(
    `select what, due_on, child_id from actions.action where source_kind = 'access-request'`,
  );
  expect(rows).toEqual([
    { what: 'Answer a request for data received on 24 October 2026', due_on: '2026-11-24', child_id: null },
  ]);
  expect((await officer.get('/')).html).toContain('Answer a request for data');
  expect((await officer.get('/information-rights')).html).toContain('Siân');
});

test('nobody else sees it, also not those who stand next to the child', async () => {
  const [request] = await stored();
  const address = `${path}/${String(request?.['access_request_id'])}`;
  for (const email of [people.worker, people.quality, people.systemAdministrator]) {
    const person = await house.as(email);
    for (const one of ['/information-rights', `${path}/new`, address])
      expect((await person.get(one)).status).toBe(403);
    expect((await person.post(path, asked)).status).toBe(403);
  }
  expect(await stored()).toHaveLength(1);
});
