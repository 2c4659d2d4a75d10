import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';

const path = '/team/seats/child-protection/police';
const policy = 'Core group policy 4, page 2';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  await buildPlan(house.owner, child, { startDate: '2026-01-05', kind: 'child-protection' });
});
afterAll(() => house.close());

/** 'YYYY-MM-DD' in the three boxes; today is 21 November 2026. */
const from = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'from-day': date, 'from-month': month, 'from-year': year };
};
async function decide(email: string, given: Record<string, string>, on = path) {
  const person = await house.as(email);
  const { html } = await person.get(on);
  const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';
  return person.post(on, { need: 'needed', source: policy, seen, ...given }, on);
}
const readTeam = async () =>
  (await (await house.as(people.worker)).get(`/children/${child.childId}/team`)).html;

test('the co-ordinator decides that every plan needs the police: the teams show it, and the history who said so', async () => {
  expect(await readTeam()).not.toContain('No police representative yet');
  const answer = await decide(people.coordinator, from('2026-11-21'));
  expect([answer.status, answer.location]).toEqual([303, path]);
  expect(await readTeam()).toContain('No police representative yet');
  const { html } = await (await house.as(people.worker)).get(path);
  for (const text of [
    'Now: Always',
    policy,
    'Rosamund Tidewellow',
    'Usual local practice',
    '21 November 2026',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('Decide otherwise');
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'team seat decided',
    detail: { key: 'team.seat.child-protection.police', need: 'needed', from: '2026-11-21' },
  });
});

test('a day to come changes nothing today, and can be decided again', async () => {
  await decide(people.systemAdministrator, { ...from('2027-02-01'), need: 'not-needed' });
  expect(await readTeam()).toContain('No police representative yet');
  const list = await (await house.as(people.coordinator)).get('/team/seats');
  expect(list.html).toContain('From 1 February 2027: Not asked for');
  await decide(people.systemAdministrator, { ...from('2027-02-01'), need: 'as-needed' });
  const { html } = await (await house.as(people.coordinator)).get(path);
  expect(html).toContain('Not yet');
  expect(html).not.toMatch(/Not asked for<\/td>/);
});

test('a seat that nobody ships can be asked for', async () => {
  const other = '/team/seats/child-in-need/youth-justice';
  expect((await (await house.as(people.coordinator)).get(other)).html).toContain('Now: not asked for');
  await decide(people.coordinator, from('2026-11-21'), other);
  expect((await (await house.as(people.coordinator)).get(other)).html).toContain('Now: Always');
});

test.each([
  [{ ...from('2026-11-20') }, 'Enter today or a later day'],
  [{ ...from('2026-11-21') }, 'What holds today was decided already'],
  [{ ...from('2027-02-30') }, 'Enter a real day'],
  [{}, 'Enter the day from which it holds'],
  [{ ...from('2027-03-01'), need: 'perhaps' }, 'Choose how much the plan needs this seat'],
  [{ ...from('2027-03-01'), source: ' ' }, 'Write where it comes from'],
])('%j is answered with what is wrong, and what was typed stays', async (given, message) => {
  const { status, html } = await decide(people.coordinator, given);
  expect(status).toBe(422);
  expect(html).toContain(message);
  if (!('source' in given)) expect(html).toContain(policy);
});

test('who decides after somebody else sees both', async () => {
  const { status, html } = await decide(people.coordinator, {
    ...{ ...from('2027-05-01'), source: 'My own policy', seen: '2026-11-01 10:00:00+00' },
  });
  expect(status).toBe(409);
  for (const text of ['My own policy', policy, 'Samira Thackleigh']) expect(html).toContain(text);
});

test('in Welsh', async () => {
  const { html } = await (await house.as('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example')).get(path);
  expect(html).toContain('Yr heddlu');
  expect(html).toContain('Nawr: Yn ôl yr angen');
});

test('who works with children reads and does not decide; others read nothing; no such seat is not there', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.post(path, { need: 'needed' })).status).toBe(403);
  expect((await (await house.as(people.dataProtectionOfficer)).get(path)).status).toBe(403);
  expect((await worker.get('/team/seats/child-protection/astrologer')).status).toBe(404);
  expect((await worker.get('/team/seats/detention/police')).status).toBe(404);
});

test.each([
  [
    'somebody without the role',
    people.worker,
    `'team.seat.early-help.police', 2, 'x', access.today(), ''`,
    /seats are decided by/,
  ],
  [
    'a day that has come',
    people.coordinator,
    `'team.seat.early-help.police', 2, 'x', access.today() - 1, ''`,
    /from today on/,
  ],
  ['another setting', people.coordinator, `'retention.days', 2, 'x', access.today(), ''`, /from today on/],
])('the database itself refuses %s', async (_, email, given, refusal) => {
  await expect(pastEveryPage(house, email, `select team.decide_seat(${given})`)).rejects.toThrow(refusal);
});
