import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { dayIn, openEarlyHelp } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const address = '/early-help/meetings';
const form = {
  key: 'early-help-first-meeting',
  weeks: '4',
  source: 'Early help offer 2026, page 9',
  ...dayIn('from', '2026-11-21'),
};

test('who may decides how soon the team first meets; what is opened from that day follows it, and says why', async () => {
  const coordinator = await house.as(people.coordinator);
  expect((await coordinator.get(address)).html).toContain('6 to 8 weeks');
  expect((await coordinator.post(address, form)).location).toBe(address);
  expect((await coordinator.post(address, form)).html).toContain('Choose a later one');
  const child = await buildChild(house.owner);
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  const { html } = await school.get(await openEarlyHelp(school, child.childId));
  for (const said of ['due on 19 December 2026', 'Early help offer 2026, page 9'])
    expect(html).toContain(said);
  expect((await school.get(address)).html).not.toContain('Decide it for this partnership');
  expect((await school.post(address, form)).status).toBe(403);
  expect((await auditOf(house.owner, people.coordinator)).map(({ act }) => act)).toContain(
    'early help rhythm decided',
  );
});

test.each([
  [{ key: '' }, 'Choose which meeting'],
  [{ weeks: '0' }, 'whole number of weeks'],
  [{ weeks: 'x' }, 'whole number of weeks'],
  [{ source: '' }, 'Enter where it is written'],
  [dayIn('from', '2026-11-20'), 'Enter a day from today on'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const { status, html } = await (await house.as(people.coordinator)).post(address, { ...form, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
});
