import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('every form of the partnership is there, to those who build forms, with what can be done', async () => {
  const quality = await house.as(people.quality);
  const { status, html } = await quality.get('/forms');
  expect(status).toBe(200);
  for (const shown of ['Early help assessment', 'Version 1', 'In use', 'Change this form', 'Make a new form'])
    expect(html).toContain(shown);
  expect((await auditOf(house.owner, people.quality))[0]).toMatchObject({ act: 'form.designs listed' });
  for (const email of [people.manager, people.coordinator])
    expect((await (await house.as(email)).get('/forms')).status).toBe(200);
  for (const email of [people.worker, people.nurse, people.systemAdministrator])
    expect((await (await house.as(email)).get('/forms')).status).toBe(403);
});

test('another partnership does not see them', async () => {
  const elsewhere = await house.as('catrin.llanerchwen@gwasanaethau-plant.cwm-arian.example');
  const version = await house.owner.query<{ id: string }>(
    `select v.version_id as id from questionnaires.questionnaire_version v join access.user_account u using (partnership_id) where u.email = $1`,
    [people.quality],
  );
  expect((await elsewhere.get(`/forms/versions/${version.rows[0]?.id ?? ''}`)).status).toBe(404);
});
