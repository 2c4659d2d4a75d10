import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { addUser } from '#platform/access/set-up.queries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sharingForm } from '#testing/sharing-form.ts';
import { cwmArian } from '../../../../db/demo/partnership.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const cellsOf = (html: string, table: string) => {
  const [, found = ''] =
    new RegExp(`<table class="govuk-table" id="${table}">([\\s\\S]*?)</table>`).exec(html) ?? [];
  return [...found.matchAll(/<td[^>]*>(?:<strong>)?([^<]*)/g)].map(([, text]) => text);
};

test('with nothing in it, the report says where its numbers come from', async () => {
  const { status, html } = await (await house.as(people.dataProtectionOfficer)).get('/sharing');
  expect(status).toBe(200);
  expect(html).toContain('No decision about sharing was written down in this year');
});

test('counts decisions of every agency as they stand, restricted children too, and names nobody', async () => {
  const child = await buildChild(house.owner, { givenName: 'Unmistakable', isRestricted: true });
  const path = `/children/${child.childId}/sharing`;
  await grant(house.owner, child, people.worker);
  for (const named of [people.worker, people.policePanelMember])
    await grant(house.owner, child, named, { basis: 'named' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const worker = await house.as(people.worker);
  const police = await house.as(people.policePanelMember);
  for (let number = 0; number < 7; number += 1) await worker.post(path, sharingForm);
  for (let number = 0; number < 6; number += 1)
    await police.post(path, { ...sharingForm, audience: 'agency', consent: 'agreed', basis: 'public-task' });
  const held = { ...sharingForm, outcome: 'not-shared', whyNot: 'no-role' };
  const { location } = await worker.post(path, held);
  const decisionId = location?.split('#decision-')[1] ?? '';
  await worker.post(`${path}/${decisionId}/correct`, { ...sharingForm, reason: 'It was shared after all' });

  for (const email of [people.dataProtectionOfficer, people.quality]) {
    const { html } = await (await house.as(email)).get('/sharing');
    expect(cellsOf(html, 'agency').slice(-2)).toEqual(['14', '0']);
    expect(html).toContain('Vale and Staithes Constabulary');
    expect(html).not.toContain('Unmistakable');
    expect(html).not.toContain('Paula Dunkerswick');
  }
  const { html } = await (await house.as(people.dataProtectionOfficer)).get('/sharing');
  expect(cellsOf(html, 'basis').filter((cell) => cell !== '')).toEqual(['6', '8', '0', '0', '0', '0', '14']);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'sharing report viewed',
    detail: { year: 2026 },
  });
});

test('the file says the same, one number a line', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const { status, html, raw } = await officer.get('/sharing.csv?year=2026');
  expect(status).toBe(200);
  expect(raw.headers['content-type']).toContain('text/csv');
  expect(html).toContain('By legal basis,Public task,Shared,6');
  expect(html).toContain('By month,November 2026,Shared,14');
  expect((await officer.get('/sharing?year=2025')).html).toContain('No decision about sharing');
});

test('another partnership counts its own only', async () => {
  const email = 'quality@cwm-arian.example';
  await addUser(house.app.house.database.owner, {
    partnershipId: cwmArian.id,
    agencyId: null,
    email,
    fullName: 'Somebody Elsewhere',
    jobTitle: '',
    roles: ['quality-assurance'],
  });
  const { html } = await (await house.as(email)).get('/sharing');
  expect(html).toContain('No decision about sharing was written down in this year');
  expect(html).not.toContain('Vale and Staithes Constabulary');
});

test('nobody else reads it, and the function under it counts for nobody else', async () => {
  for (const email of [people.worker, people.manager, people.systemAdministrator]) {
    const person = await house.as(email);
    expect((await person.get('/sharing')).status).toBe(403);
    expect((await person.get('/sharing.csv')).status).toBe(403);
  }
  const { rows } = await house.owner.query(`select * from sharing.report_counts('2026-01-01', '2026-12-31')`);
  expect(rows).toEqual([]);
});
