import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildEpisode } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { schedule } from '../retention/schedule.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/information-rights/retention/schedule';
const officer = () => house.as(people.dataProtectionOfficer);

test('a period is shown with its source, and confirmed or changed with a reason; every change stays', async () => {
  const before = await (await officer()).get(path);
  expect(before.html.match(/not yet confirmed/g)).toHaveLength(schedule.length);
  expect(before.html).toContain('regulation 50');
  const set = async (years: string, because: string) =>
    (await (await officer()).post(path, { kind: 'referral', years, because })).status;
  expect(await set('6', 'Board, 3 November 2026')).toBe(303);
  expect(await set('5', 'Board, 20 November 2026')).toBe(303);
  const { html } = await (await officer()).get(path);
  for (const text of ['5 years', 'Board, 3 November 2026', 'Board, 20 November 2026', 'Ignatius Wemblow'])
    expect(html).toContain(text);
  expect(html.match(/not yet confirmed/g)).toHaveLength(schedule.length - 1);
  expect(
    (await auditOf(house.owner, people.dataProtectionOfficer)).find(
      ({ act }) => act === 'retention period set',
    ),
  ).toMatchObject({ outcome: 'done', detail: { kind: 'referral', years: 5 } });
});

test('what is due follows the period', async () => {
  const child = await buildChild(house.owner);
  await buildEpisode(house.owner, child, { referralDate: '2020-01-06', closureDate: '2022-01-10' });
  await (await officer()).post(path, { kind: 'referral', years: '4', because: 'Shorter' });
  await house.runQueue();
  const { rows } = await house.owner.query<{ due_on: string; years: number }>(
    'select due_on, years from information_rights.due_child where child_id = $1',
    [child.childId],
  );
  expect(rows).toEqual([{ due_on: '2026-01-10', years: 4 }]);
});

test.each([
  [{ kind: 'looked-after', years: '74', because: 'Board' }, 'The law asks for 75 years at least'],
  [{ kind: 'referral', years: '0', because: 'Board' }, 'Enter the years as a whole number from 1 to 150'],
  [{ kind: 'referral', years: 'six', because: 'Board' }, 'Enter the years as a whole number from 1 to 150'],
  [{ kind: 'nothing', years: '6', because: 'Board' }, 'Choose what the period is for'],
  [{ kind: 'referral', years: '6', because: '' }, 'Write who decided it, and why'],
])('%j comes back with its message', async (fields, message) => {
  const answered = await (await officer()).post(path, fields);
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
});

test('is the officer’s alone, and asks for a fresh second step', async () => {
  for (const email of [people.worker, people.quality]) {
    expect((await (await house.as(email)).get(path)).status).toBe(403);
    expect((await (await house.as(email)).post(path, {})).status).toBe(403);
  }
  const route = house.app.house.routes.find((one) => one.path === path && one.method === 'POST');
  expect(route).toMatchObject({ needsFreshFactor: true });
});

test('the schedule on paper says the same years', () => {
  const paper = readFileSync('docs/data-protection/retention-schedule.md', 'utf8');
  for (const { kind, years } of schedule) {
    const row = paper.split('\n').find((line) => line.includes(`\`${kind}\``));
    expect(row, kind).toContain(` ${years} `);
  }
});
