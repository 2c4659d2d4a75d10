import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildAssessment, buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildRecommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sendReferral, setBand } from '#testing/referral-form.ts';

let house: TestHouse;
let east: BuiltChild;
let west: BuiltChild;
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const part = (html: string, id: string) =>
  new RegExp(`<section aria-labelledby="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
const teamOf = async (name: string) =>
  (await house.owner.query<{ id: string }>('select team_id as id from access.team where name = $1', [name]))
    .rows[0]?.id ?? '';

beforeAll(async () => {
  house = await openTestHouse();
  const built = { familyName: 'Marloes-Quill', birthDate: '2019-05-04' };
  east = await buildChild(house.owner, { ...built, givenName: 'Siân', team: 'Safeguarding Team East' });
  west = await buildChild(house.owner, { ...built, givenName: 'Tomos', team: 'Safeguarding Team West' });
  for (const child of [east, west])
    await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, east, people.worker);
  await grant(house.owner, east, people.policePanelMember, { basis: 'panel-member' });
  await buildPlan(house.owner, east, {
    kind: 'child-protection',
    startDate: '2026-08-26',
    initialCategory: 'NEG',
  });
  await buildAssessment(house.owner, west, { startDate: '2026-07-01' });
  await buildAction(house.owner, {
    ...{ owner: people.worker, setBy: people.coordinator, child: east, what: 'Ring the school nurse' },
    dueOn: '2026-11-18',
  });
  await buildAction(house.owner, {
    ...{ owner: people.worker, setBy: people.manager, child: east, what: 'Done already' },
    ...{ dueOn: '2026-11-24', doneOn: '2026-11-20' },
  });
});
afterAll(() => house.close());

test('late comes first, the longest late before the rest, then the month by days, each with why it is that day', async () => {
  const { status, html } = await (await house.as(people.manager)).get('/calendar');
  expect(status).toBe(200);
  const late = textOf(part(html, 'late'));
  expect(late).toContain('Ring the school nurse');
  expect(late.indexOf('Tomos Marloes-Quill')).toBeLessThan(late.indexOf('Ring the school nurse'));
  const month = part(html, 'month');
  expect(month).toContain('href="#child-protection-review-');
  expect(textOf(month)).toMatch(/26 Tachwedd 2026 .*Siân Marloes-Quill/);
  expect(html).not.toContain('Done already');
  expect(html.indexOf('aria-labelledby="late"')).toBeLessThan(html.indexOf('aria-labelledby="month"'));
});

test('a worker has their own children, with 3 days late and what was asked when; the look is on the audit trail', async () => {
  const { html } = await (await house.as(people.worker)).get('/calendar');
  expect(textOf(part(html, 'late'))).toContain('1 thing is late');
  expect(html).toContain('3 days late');
  expect(textOf(html)).toContain('Rosamund Tidewellow asked Jolanta');
  const month = textOf(part(html, 'month'));
  expect(month).toContain(
    'Child protection review conference 1 Siân Marloes-Quill, 7 years Safeguarding Team East',
  );
  expect(month).toContain('26 August 2026');
  expect(html).not.toContain('Tomos');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'calendar viewed',
    detail: { late: 1 },
  });
  expect((await auditOf(house.owner, people.worker))[0]?.childIds).toContain(east.childId);
});

test('who only looks on, or has nothing to do with a child, has none of its clocks', async () => {
  for (const email of [people.policePanelMember, people.policeOfficer, people.systemAdministrator]) {
    const { status, html } = await (await house.as(email)).get('/calendar');
    expect([email, status, html.includes('Marloes')]).toEqual([email, 200, false]);
    expect(html).toContain('Nothing is late');
    expect(html).toContain('Nothing falls due in November 2026');
  }
});

test('those whose work is the whole partnership see all, a team or a kind or an agency at a time', async () => {
  const coordinator = await house.as(people.coordinator);
  const all = await coordinator.get('/calendar?month=2026-11');
  expect(all.html).toContain('Siân Marloes-Quill');
  expect(all.html).toContain('Tomos Marloes-Quill');
  const eastTeam = await teamOf('Safeguarding Team East');
  const one = await coordinator.get(`/calendar?team=${eastTeam}`);
  expect([one.html.includes('Siân Marloes-Quill'), one.html.includes('Tomos Marloes-Quill')]).toEqual([
    true,
    false,
  ]);
  expect(one.html).toContain(`/calendar?team=${eastTeam}&amp;month=2026-12`);
  const reviews = await coordinator.get('/calendar?kind=child-protection-review');
  expect(reviews.html).not.toContain('Ring the school nurse');
  expect(reviews.html).toContain('Siân Marloes-Quill');
  const { rows } = await house.owner.query<{ id: string }>(
    `select agency_id as id from access.agency where kind = 'police' limit 1`,
  );
  expect((await coordinator.get(`/calendar?agency=${rows[0]?.id ?? ''}`)).html).not.toContain(
    'Ring the school nurse',
  );
});

test('referrals with their bands, what agencies are asked, and recommendations are on it', async () => {
  const path = await sendReferral(await house.as(people.schoolLead));
  const door = await house.as(people.frontDoor);
  await setBand(door, path, 'green');
  const seen = await door.get('/calendar?kind=referral');
  expect(textOf(seen.html)).toMatch(/Decision on referral R-0000\d Ivo Quillhampton, 7 years/);
  expect(textOf(seen.html)).toContain('Sent by Nine Alders Learning Trust');
  for (const email of [people.worker, people.quality])
    expect((await (await house.as(email)).get('/calendar?kind=referral')).html).not.toContain('Quillhampton');
  const recommended = await buildRecommended(house.owner, { what: 'Find a mentor', dueOn: '2026-12-20' });
  await house.owner.query('update actions.action set child_id = $2 where action_id = $1', [
    recommended.actionId,
    recommended.child.childId,
  ]);
  const { html } = await (
    await house.as(people.coordinator)
  ).get('/calendar?kind=recommendation&month=2026-12');
  expect(html).toContain('Find a mentor');
  expect(html).toContain(recommended.address);
  const asked = await (await house.as(people.coordinator)).get('/calendar?kind=recommendation&month=2026-11');
  expect(asked.html).toContain('Answer: Find a mentor');
  expect(asked.html).toContain('Weekends are not counted');
});

test('months before and after; what is no month is this one', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/calendar?month=2027-01')).html).toContain('Nothing falls due in January 2027');
  expect((await worker.get('/calendar?month=2027-01')).html).toContain('month=2026-12');
  for (const odd of ['2026-13', 'x', '%00', '2026-11-01'])
    expect((await worker.get(`/calendar?month=${odd}&team=x&agency=1&kind=none`)).html).toContain(
      'November 2026',
    );
});

test('the calendar file has whole days and the name of no child', async () => {
  const { status, html } = await (await house.as(people.worker)).get('/calendar/file');
  expect(status).toBe(200);
  expect(html).toContain('BEGIN:VCALENDAR');
  expect(html).toContain('DTSTART;VALUE=DATE:20261126');
  expect(html).toContain('Child protection review conferences');
  expect(html).not.toContain('Marloes');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({ act: 'calendar file taken' });
});

test('it costs the same few queries however many children, and says so when there are too many to draw', async () => {
  const counted = async (address: string) => {
    const manager = await house.as(people.manager);
    house.queries();
    await manager.get(address);
    return house.queries().length;
  };
  const few = await counted('/calendar?month=2026-12');
  const owner = { owner: people.worker, setBy: people.manager, what: 'More of it' };
  for (let number = 1; number <= 30; number++) {
    const more = await buildChild(house.owner, { localId: `CAL-${number}`, team: 'Safeguarding Team East' });
    await grant(house.owner, more, people.manager, { basis: 'team-manager' });
    await buildAssessment(house.owner, more, { startDate: '2026-11-02' });
    for (let many = 1; many <= 11; many++)
      await buildAction(house.owner, { ...owner, child: more, dueOn: '2026-12-14' });
  }
  expect(await counted('/calendar?month=2026-12')).toBe(few);
  expect(few).toBeLessThanOrEqual(19);
  const { html } = await (await house.as(people.manager)).get('/calendar?month=2026-12');
  expect(html).toContain('Mae mwy na 300');
  expect(html).not.toContain('More of it');
  await house.owner.query(
    `insert into actions.action (partnership_id, action_id, child_id, owner_user_id, what, why, due_on, source_kind, source_id, link, set_by, set_at)
     select a.partnership_id, gen_random_uuid(), a.child_id, a.owner_user_id, a.what, a.why, a.due_on, a.source_kind, a.source_id, a.link, a.set_by, a.set_at
       from actions.action a, generate_series(1, 3) where a.what = 'More of it'`,
  );
  const over = await (await house.as(people.coordinator)).get('/calendar?month=2026-12');
  expect(over.html).toContain('More than 1,000 are open: choose a team');
  expect(over.html).toContain(`/calendar?team=${await teamOf('Safeguarding Team West')}`);
  expect(await counted('/calendar?month=2026-12')).toBeLessThanOrEqual(few);
});
