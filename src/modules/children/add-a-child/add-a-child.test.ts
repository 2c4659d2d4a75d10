import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const born = (year: string, month: string, day: string) => ({
  'birthDate-year': year,
  'birthDate-month': month,
  'birthDate-day': day,
});
const nel = { givenName: 'Nel', familyName: 'Quarrington', ...born('2021', '3', '4'), sex: 'F' };
const because = 'Her grandmother rang the front door';
const named = async (familyName: string) =>
  (
    await house.owner.query<{ childId: string; localId: string; byHand: string[] }>(
      'select child_id as "childId", local_id as "localId", by_hand as "byHand" from children.child where family_name = $1',
      [familyName],
    )
  ).rows;
const keysIn = (html: string) =>
  [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(([, key]) => key ?? '');

test('nobody is added before the look: the form only searches', async () => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.get('/children/add');
  expect(status).toBe(200);
  expect(html).toContain('action="/children/add/search"');
  expect(html).not.toContain('action="/children/add"');
  expect((await worker.get('/children')).html).toContain('href="/children/add"');
});

test('a child is added, seen by who added them and their manager, on the audit trail, with who said so and why', async () => {
  const worker = await house.as(people.worker);
  const looked = await worker.post('/children/add/search', nel);
  expect(looked.html).toContain('Nobody here seems to be the same child');
  const added = await worker.post('/children/add', { ...nel, nhs: '943 476 5919', because });
  expect(added.status).toBe(303);
  const [child] = await named('Quarrington');
  expect(child).toMatchObject({ localId: expect.stringMatching(/^N[0-9A-Z]{8}$/) as string });
  expect(child?.byHand).toEqual(expect.arrayContaining(['given_name', 'birth_date', 'nhs_number']));
  expect(added.location).toBe(`/children/${child?.childId ?? ''}/details`);
  for (const email of [people.worker, people.manager])
    expect((await (await house.as(email)).get(added.location ?? '')).html).toContain('Nel Quarrington');
  expect((await (await house.as(people.otherWorker)).get(added.location ?? '')).status).toBe(404);
  expect((await worker.get(`/children/${child?.childId ?? ''}/history`)).html).toContain(because);
  expect((await auditOf(house.owner, people.worker)).find(({ act }) => act === 'child added')).toMatchObject({
    childIds: [child?.childId],
  });
});

test('a child not born yet is added with the expected date, and needs no name', async () => {
  const worker = await house.as(people.worker);
  const unborn = {
    'expectedBirthDate-day': '1',
    'expectedBirthDate-month': '3',
    'expectedBirthDate-year': '2027',
    sex: 'U',
  };
  const added = await worker.post('/children/add', { ...unborn, because });
  expect(added.status).toBe(303);
  expect((await worker.get(added.location ?? '')).html).toContain('expected on 1 March 2027');
});

test('a child who may be the same is shown: whole where the viewer works with them, else whom to ring', async () => {
  const mine = await buildChild(house.owner, {
    givenName: 'Beca',
    familyName: 'Tallowfield',
    birthDate: '2019-04-05',
  });
  await grant(house.owner, mine, people.worker);
  await buildChild(house.owner, { givenName: 'Rebeca', familyName: 'Tallowfield', birthDate: '2019-05-04' });
  const hidden = {
    givenName: 'Beca',
    familyName: 'Tallowfield',
    birthDate: '2019-04-05',
    isRestricted: true,
  };
  await buildChild(house.owner, { ...hidden, localId: 'HIDDEN-1' });
  const beca = { givenName: 'beca', familyName: 'TALLOWFIELD', ...born('2019', '4', '5'), sex: 'F' };
  const { html } = await (await house.as(people.worker)).post('/children/add/search', beca);
  expect(html).toContain('2 children may be the same');
  expect(html).toContain(`href="/children/${mine.childId}"`);
  expect(html).toContain('The same: family name, first name and birth date.');
  expect(html).toContain('R.T., 7 years old');
  expect(html).toContain('birth date with day and month swapped');
  expect(html).not.toMatch(/Rebeca|HIDDEN-1/);
});

test('the second of two who add one child at the same moment is told, and may still say that it is another', async () => {
  const twin = { givenName: 'Gwil', familyName: 'Underwoodley', ...born('2020', '6', '7'), sex: 'M' };
  const [worker, other] = [await house.as(people.worker), await house.as(people.otherWorker)];
  const looks = await Promise.all([worker, other].map((person) => person.post('/children/add/search', twin)));
  expect(looks.flatMap(({ html }) => keysIn(html))).toEqual([]);
  const answers = await Promise.all(
    [worker, other].map((person) => person.post('/children/add', { ...twin, because })),
  );
  expect(answers.map(({ status }) => status).toSorted((one, next) => one - next)).toEqual([303, 409]);
  expect(await named('Underwoodley')).toHaveLength(1);
  const told = answers.find(({ status }) => status === 409)?.html ?? '';
  expect(told).toContain('While you were writing, somebody added a child who may be the same');
  expect(told).toContain('just added');
  expect(told).toContain(because);
  const second = answers[0]?.status === 409 ? worker : other;
  const again = await second.post('/children/add', { ...twin, because, shown: keysIn(told) });
  expect(again.status).toBe(303);
  expect(await named('Underwoodley')).toHaveLength(2);
});

test.each([
  [{ givenName: '', familyName: '' }, 'Enter a first name or a family name'],
  [born('2026', '11', '22'), 'The birth date is after today'],
  [born('', '', ''), 'Enter the birth date'],
  [{ nhs: '943 476 5918' }, 'The check digit does not fit'],
  [{ upn: 'B000000000000' }, 'The check letter does not fit'],
  [{ sex: '' }, 'Choose the sex'],
  [{ givenName: 'x'.repeat(100_000) }, 'Enter 100 characters or fewer'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const typed = { ...nel, familyName: 'Wrongly', ...wrong };
  for (const path of ['/children/add/search', '/children/add']) {
    const { status, html } = await (await house.as(people.worker)).post(path, { ...typed, because });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toMatch(/value="(Wrongly|)"/);
  }
  expect(await named('Wrongly')).toEqual([]);
});

test('without a reason nothing is added', async () => {
  const { status, html } = await (
    await house.as(people.worker)
  ).post('/children/add', { ...nel, familyName: 'Reasonless', because: ' ' });
  expect(status).toBe(422);
  expect(html).toContain('Write how you know');
  expect(await named('Reasonless')).toEqual([]);
});

test('a role without the permission gets 403, on each address', async () => {
  for (const email of [people.quality, people.systemAdministrator, people.policePanelMember]) {
    const person = await house.as(email);
    expect((await person.get('/children/add')).status).toBe(403);
    expect((await person.post('/children/add/search', nel)).status).toBe(403);
    expect((await person.post('/children/add', { ...nel, because })).status).toBe(403);
  }
});
