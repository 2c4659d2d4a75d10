import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { TEST_NOW } from '#testing/test-now.ts';

const path = '/see-a-child-now';
const born = { 'born-day': '4', 'born-month': '5', 'born-year': '2019' };
const reason = 'His mother is at our door with him, tonight';

let house: TestHouse;
let child: BuiltChild;
let number = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  number += 1;
  child = await buildChild(house.owner, {
    localId: `NOW-${number}`,
    givenName: 'Wren',
    familyName: `Averill-${number}`,
    birthDate: '2019-05-04',
    worker: people.worker,
    address: '1 Hidden Lane',
  });
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

const minutesLater = (minutes: number) =>
  house.clock.moveTo(new Date(Date.parse(TEST_NOW) + minutes * 60_000).toISOString());
const sees = async (email: string) =>
  (await (await house.as(email)).get(`/children/${child.childId}`)).status === 200;

test('what somebody knows already points to the child: initials, age, whom to ring, and no more', async () => {
  const other = await house.as(people.otherWorker);
  expect((await other.get(path)).status).toBe(200);
  for (const facts of [{ localId: `now-${number}` }, { familyName: `averill-${number}`, ...born }]) {
    const { status, html } = await other.post(path, facts);
    expect(status).toBe(200);
    expect(html).toContain('W.A., 7 years old');
    expect(html).toContain('Ring Marlowe Vale Children&#39;s Services first');
    for (const hidden of ['Wren', 'Hidden Lane', child.childId]) expect(html).not.toContain(hidden);
  }
  expect(await sees(people.otherWorker)).toBe(false);
});

test('with a reason the child is open for three hours, with a banner, and not a minute longer', async () => {
  const answered = await openForEmergency(await house.as(people.otherWorker), child.localId);
  expect(answered.location).toBe(`/children/${child.childId}`);
  for (const page of [
    '',
    '/chronology',
    '/plans',
    '/details',
    '/history',
    '/who-can-see',
    '/stuck',
    '/chronology/new',
  ]) {
    const { status, html } = await (
      await house.as(people.otherWorker)
    ).get(`/children/${child.childId}${page}`);
    expect([page, status, html.includes('by emergency access, until 21 November 2026')]).toEqual([
      page,
      200,
      true,
    ]);
  }
  minutesLater(179);
  expect(await sees(people.otherWorker)).toBe(true);
  minutesLater(180);
  expect(await sees(people.otherWorker)).toBe(false);
});

test('the worker and the data protection officer are told in the same breath, without a name, and it stays on the child’s page', async () => {
  await openForEmergency(await house.as(people.otherWorker), child.localId);
  const told = [
    ...(await lettersOf(house.owner, people.dataProtectionOfficer)),
    ...(await lettersOf(house.owner, people.worker)),
  ];
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const { subject, body } of told)
    for (const name of ['Wren', 'Averill', 'Niamh', child.localId])
      expect(subject + body).not.toContain(name);
  const work = (await (await house.as(people.dataProtectionOfficer)).get('/')).html;
  expect(work).toContain('Look at an emergency access');
  expect(work).not.toContain('Averill');
  minutesLater(600);
  const who = (await (await house.as(people.worker)).get(`/children/${child.childId}/who-can-see`)).html;
  expect(who).toMatch(/Who could before[^]*Niamh O&#39;Carrowan[^]*opened this child in an emergency/);
  expect(who).toContain(`“${reason}” Not looked at yet`);
  expect(
    (await auditOf(house.owner, people.otherWorker)).find(({ act }) => act === 'emergency access opened'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
    detail: { told: 2 },
  });
});

test('a restricted child is not found, and looks exactly like nobody', async () => {
  const other = await house.as(people.otherWorker);
  const shown = (html: string) => html.replaceAll(/value="[^"]*"/g, '').replaceAll(/[0-9a-f-]{36}/g, '');
  await restrictFor(house, child, [people.worker]);
  const restricted = await other.post(path, { localId: child.localId });
  const nobody = await other.post(path, { localId: 'NOW-NOBODY' });
  expect(restricted.status).toBe(nobody.status);
  expect(shown(restricted.html)).toBe(shown(nobody.html));
  expect(restricted.html).toContain('ring the front door');
});

test('a child restricted while open is out of sight at the next request; a pointer found before is of no use', async () => {
  const other = await house.as(people.otherWorker);
  await openForEmergency(other, child.localId);
  const police = await house.as(people.policeOfficer);
  const found = await police.post(path, { localId: child.localId });
  await restrictFor(house, child, [people.worker]);
  expect(await sees(people.otherWorker)).toBe(false);
  const pointer = /name="pointer" value="([^"]+)"/.exec(found.html)?.[1] ?? '';
  expect((await police.post(`${path}/open`, { pointer, reason })).status).toBe(422);
  expect(await sees(people.policeOfficer)).toBe(false);
});

test('a pointer is its finder’s own, for a quarter of an hour, and once', async () => {
  const other = await house.as(people.otherWorker);
  const found = await other.post(path, { localId: child.localId });
  const pointer = /name="pointer" value="([^"]+)"/.exec(found.html)?.[1] ?? '';
  const police = await house.as(people.policeOfficer);
  const stolen = await police.post(`${path}/open`, { pointer, reason });
  expect(stolen.status).toBe(422);
  expect(stolen.html).toContain(reason);
  // By then a second factor is asked for again: each comes in afresh.
  const again = async () => (await house.as(people.otherWorker)).post(`${path}/open`, { pointer, reason });
  minutesLater(16);
  const late = await again();
  expect(late.status).toBe(422);
  expect(late.html).toContain('more than a quarter of an hour');
  minutesLater(14);
  expect((await again()).status).toBe(303);
  expect((await again()).status).toBe(422);
});

test('who sees the child already is led there, and nothing is opened', async () => {
  const { location } = await (await house.as(people.worker)).post(path, { localId: child.localId });
  expect(location).toBe(`/children/${child.childId}`);
});

test.each([
  [{}, 'Enter a local id, or a family name and a date of birth'],
  [{ familyName: 'Averill', 'born-day': 'x' }, 'as a real date'],
])('a search that cannot be made says what to do (%#)', async (facts, message) => {
  const { status, html } = await (await house.as(people.otherWorker)).post(path, facts);
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('twins are told apart by the first name', async () => {
  await buildChild(house.owner, {
    givenName: 'Kit',
    familyName: `Averill-${number}`,
    birthDate: '2019-05-04',
  });
  const other = await house.as(people.otherWorker);
  const facts = { familyName: `Averill-${number}`, ...born };
  expect((await other.post(path, facts)).html).toContain('Several children fit');
  expect((await other.post(path, { ...facts, givenName: 'Kit' })).html).toContain('K.A., 7 years old');
});

test.each([
  ['', 'Write why you need to see this child now'],
  ['because', 'Write a little more'],
  ['x'.repeat(2001), 'in 2,000 characters or fewer'],
])('without a reason it does not open (%#)', async (wrong, message) => {
  const answered = await openForEmergency(await house.as(people.otherWorker), child.localId, wrong);
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
  expect(await sees(people.otherWorker)).toBe(false);
});

test('roles that are not the front line may not', async () => {
  for (const email of [
    people.coordinator,
    people.dataProtectionOfficer,
    people.quality,
    people.careAdministrator,
  ])
    expect((await (await house.as(email)).get(path)).status).toBe(403);
});
