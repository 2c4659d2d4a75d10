import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  child = await buildChild(house.owner, {
    familyName: 'Prys',
    sex: 'U',
    expectedBirthDate: '2026-11-10',
    birthDate: null,
  });
  path = `/children/${child.childId}/birth`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
afterAll(() => house.close());

const birth = {
  'birthDate-day': '14',
  'birthDate-month': '11',
  'birthDate-year': '2026',
  sex: 'F',
  givenName: 'Nel',
  familyName: 'Prys',
  because: 'The midwife’s notice',
};
const columns = async () =>
  (
    await house.owner.query<object>(
      'select birth_date, expected_birth_date, sex, given_name, family_name from children.child where child_id = $1',
      [child.childId],
    )
  ).rows[0];

test('an overdue birth is said first, with the way to record it', async () => {
  const worker = await house.as(people.worker);
  const details = await worker.get(`/children/${child.childId}/details`);
  expect(details.html).toContain('Birth expected: 11 days late');
  expect(details.html).toContain(`href="${path}"`);
  const { status, html } = await worker.get(path);
  expect(status).toBe(200);
  expect(html).toContain('expected on 10 November 2026');
  expect(html).toContain('value="Prys"');
});

test('the child stays the same child, and what was expected stays in what was so before', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.post(path, birth)).location).toBe(`/children/${child.childId}/details#birth`);
  expect(await columns()).toEqual({
    ...{
      birth_date: '2026-11-14',
      expected_birth_date: null,
      sex: 'F',
      given_name: 'Nel',
      family_name: 'Prys',
    },
  });
  const { html } = await worker.get(`/children/${child.childId}/details`);
  expect(html).toContain('expected on 10 November 2026');
  expect(html).toContain('until 14 November 2026');
  expect((await worker.get(path)).location).toBe(`/children/${child.childId}/details`);
  expect((await auditOf(house.owner, people.worker)).some(({ act }) => act === 'birth recorded')).toBe(true);
});

test('the second of two who record it is shown what the first said', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  await worker.post(path, birth);
  const { status, html } = await manager.post(path, {
    ...birth,
    'birthDate-day': '15',
    because: 'Tystysgrif',
  });
  expect(status).toBe(409);
  expect(html).toContain('14 Tachwedd 2026');
  expect(html).toContain('15 Tachwedd 2026');
  expect(html).toContain('Tystysgrif');
  expect(await columns()).toMatchObject({ birth_date: '2026-11-14' });
});

test.each([
  [{ 'birthDate-day': '', 'birthDate-month': '', 'birthDate-year': '' }, 'Enter the birth date'],
  [{ 'birthDate-day': '22' }, 'The birth date is after today'],
  [{ 'birthDate-month': '6' }, 'The birth was expected on 10 November 2026'],
  [{ sex: '' }, 'Choose the sex'],
  [{ givenName: 'x'.repeat(101) }, 'Enter 100 characters or fewer'],
  [{ because: '' }, 'Write how you know'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.worker)).post(path, { ...birth, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('value="Prys"');
  expect(await columns()).toMatchObject({ birth_date: null });
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).post(path, birth)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(path, birth)).status).toBe(403);
  expect(await columns()).toMatchObject({ birth_date: null });
});
