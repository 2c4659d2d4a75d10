import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  await house.owner.query(
    `delete from administration.review_person; delete from administration.review; delete from actions.action; delete from mail.message;
     delete from clocks.setting where setting_key like 'administration.%'`,
  );
  await on('2026-11-21');
});
afterAll(() => house.close());

async function on(day: string) {
  house.clock.moveTo(`${day}T05:30:00Z`);
  await house.runTask('daily:access-reviews');
}
const reviews = async () =>
  (
    await house.owner.query<{ what: string }>(
      `select a.kind || ' ' || r.started_on || ' ' || r.due_on as what from administration.review r join access.agency a using (agency_id)
        order by r.started_on, a.kind`,
    )
  ).rows.map(({ what }) => what);
const complete = () =>
  house.owner.query(
    `update administration.review_person set answer = 'confirmed'; update administration.review set completed_at = '2026-12-01'`,
  );

test('each agency with an administrator is asked, each quarter and not twice a day; nobody is taken out', async () => {
  expect(await reviews()).toEqual(['police 2026-11-21 2026-12-19', 'social-care 2026-11-21 2026-12-19']);
  await on('2026-11-22');
  await complete();
  await on('2027-02-20');
  expect(await reviews()).toHaveLength(2);
  await on('2027-02-21');
  expect((await reviews()).slice(2)).toEqual([
    'police 2027-02-21 2027-03-21',
    'social-care 2027-02-21 2027-03-21',
  ]);
  const { rows } = await house.owner.query('select from access.user_account where not is_active');
  expect(rows).toEqual([]);
});

test('how often and how long are the partnership’s to set', async () => {
  await complete();
  await house.owner.query(
    `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from)
     select partnership_id, key, amount, 'our policy', '2026-12-01' from access.partnership,
       (values ('administration.review-every', 1), ('administration.review-time', 7)) as s (key, amount) where la_code = '951'`,
  );
  await on('2026-12-21');
  expect((await reviews()).slice(2)).toEqual([
    'police 2026-12-21 2026-12-28',
    'social-care 2026-12-21 2026-12-28',
  ]);
});

test('a review that is not finished is not followed by another: it is late', async () => {
  await on('2027-02-21');
  expect(await reviews()).toHaveLength(2);
  const officer = await house.as(people.dataProtectionOfficer);
  const { html } = await officer.get('/people/reviews');
  expect(html).toContain('2 agencies have not finished their reviews in time.');
  expect(html).toContain('64 days late');
  expect(html).toContain('Vale and Staithes Constabulary');
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]?.act).toBe('reviews of access listed');
});

test('the administrator is written to, has it on My work, is reminded, and gets it back when ticked off too early', async () => {
  const letters = async () =>
    (await lettersOf(house.owner, people.policeAdministrator)).map(({ subject }) => subject);
  expect(await letters()).toEqual(['Please review who has access']);
  const { rows } = await house.owner.query<{ id: string; link: string }>(
    `select action_id as id, link from actions.action a join access.user_account u on u.user_id = a.owner_user_id where u.email = $1`,
    [people.policeAdministrator],
  );
  expect(rows).toHaveLength(1);
  house.clock.moveTo('2026-12-20T05:40:00Z');
  await house.runTask('daily:action-reminders');
  expect((await letters())[1]).toContain('1 action is late');
  await (
    await house.as(people.policeAdministrator)
  ).post(`/actions/${rows[0]?.id ?? ''}/done`, { version: '1' });
  await on('2026-12-21');
  expect((await (await house.as(people.policeAdministrator)).get('/')).html).toContain(
    'Review who has access',
  );
});

test('an administrator sees their own agency; agencies nobody can be asked about are said to those who can change it', async () => {
  const own = await (await house.as(people.policeAdministrator)).get('/people/reviews');
  expect(own.html).toContain('1 review');
  expect(own.html).not.toContain('Heronsgate CAMHS');
  const system = await (await house.as(people.systemAdministrator)).get('/people/reviews');
  expect(system.html).toContain('Heronsgate CAMHS: 1 person');
  expect((await (await house.as(people.worker)).get('/people/reviews')).status).toBe(403);
});
