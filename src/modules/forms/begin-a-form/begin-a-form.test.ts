import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { beginForm } from '#testing/begin-form.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'FORM-1',
    givenName: '<img src=x onerror=1>',
    birthDate: '2012-01-02',
  });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.nurse, { basis: 'team-member' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const begin = (form = 'early-help-assessment', audience = 'team') =>
  beginForm(house, child, people.worker, form, audience);

test('whoever begins it says who reads it', async () => {
  const { versionId, worker } = await begin();
  const address = `/children/${child.childId}/forms/begin/${versionId}`;
  expect((await worker.get(address)).html).toContain('Who may read this form and write on it?');
  const wrong = await worker.post(address, { audience: 'everybody' });
  expect([wrong.status, wrong.html.includes('Choose who may read')]).toEqual([422, true]);
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain('form.sheet opened');
});

test('who reads it: its audience, and nobody of another team or partnership, nor without the permission, nor who is not named', async () => {
  const { path } = await begin('exploitation-screening');
  const status = async (email: string) => (await (await house.as(email)).get(path)).status;
  expect(
    await Promise.all(
      [people.worker, people.nurse, people.policePanelMember, people.otherWorker].map(status),
    ),
  ).toEqual([200, 200, 404, 404]);
  expect(await status('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example')).toBe(404);
  expect(await status(people.systemAdministrator)).toBe(403);
  const query = `select 1 from questionnaires.sheet where child_id = '${child.childId}' and audience = 'team'`;
  expect(await pastEveryPage(house, people.otherWorker, query)).toEqual([]);
  const insert = `insert into questionnaires.answer (partnership_id, sheet_id, question_key, version, value) values (access.viewer_partnership(), '${path.slice(-36)}', 'x', 1, '1')`;
  await expect(pastEveryPage(house, people.otherWorker, insert)).rejects.toThrow('row-level security');
  await expect(
    pastEveryPage(
      house,
      people.worker,
      insert
        .replace('(partnership_id,', '(answered_by, partnership_id,')
        .replace('values (', `values ('${child.childId}', `),
    ),
  ).rejects.toThrow('permission denied');
  await expect(
    pastEveryPage(house, people.worker, `update questionnaires.answer set value = '1'`),
  ).rejects.toThrow('permission denied');
});

test('a party reads the sheet and not the child; who opened the child in an emergency makes nobody a party', async () => {
  const { path } = await begin('exploitation-screening', 'agency');
  const sheetId = path.slice(-36);
  const party = (by: string) =>
    pastEveryPage(
      house,
      by,
      `insert into questionnaires.sheet_party (partnership_id, party_id, sheet_id, user_id)
      select access.viewer_partnership(), platform.uuid_v7(), '${sheetId}', u.user_id from access.user_account u where u.email = '${people.policeOfficer}' returning party_id`,
    );
  const sheets = `select sheet_id from questionnaires.sheet where sheet_id = '${sheetId}'`;
  expect(await pastEveryPage(house, people.policeOfficer, sheets)).toEqual([]);
  await openForEmergency(await house.as(people.otherWorker), child.localId);
  expect(await pastEveryPage(house, people.otherWorker, sheets)).toEqual([sheetId]);
  await expect(party(people.otherWorker)).rejects.toThrow('row-level security');
  await party(people.worker);
  expect(await pastEveryPage(house, people.policeOfficer, sheets)).toEqual([sheetId]);
  expect(
    await pastEveryPage(
      house,
      people.policeOfficer,
      `select 1 from children.child where child_id = '${child.childId}'`,
    ),
  ).toEqual([]);
  await restrictFor(house, child, [people.worker]);
  expect(await pastEveryPage(house, people.policeOfficer, sheets)).toEqual([]);
  expect(await pastEveryPage(house, people.worker, sheets)).toEqual([sheetId]);
});
