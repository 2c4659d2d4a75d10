import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayIn, helpOpenedBySchool, meetingForm } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import type { Person } from '#testing/browserless.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let school: Person;
let help: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ school, help } = await helpOpenedBySchool(house));
});

const scaled = async (learning: string) => {
  const sheet = (await school.post(`${help}/assessments`, {})).location ?? '';
  await school.post(`${sheet}/sections/child-needs`, { learning, 'learning.version': '0' });
};

test('two assessments side by side, with how far it came', async () => {
  await scaled('3');
  expect((await school.get(`${help}/close`)).html).toContain('What the assessment says');
  house.clock.moveTo('2026-12-21T10:00:00Z');
  school = await house.as(people.schoolLead);
  await scaled('8');
  const { html } = await school.get(`${help}/close`);
  house.clock.moveTo('2026-11-21T10:00:00Z');
  expect(html).toContain('Distance travelled');
  expect(html).toMatch(/Learning<\/th>\s*<td[^>]*>3<\/td>\s*<td[^>]*>8<\/td>\s*<td[^>]*>5 better</);
});

test('a withdrawn consent stops it, and the page says what is kept', async () => {
  const withdrawn = {
    outcome: 'consent-withdrawn',
    withdrawnBy: 'Her <mother>',
    ...dayIn('withdrawnOn', '2026-11-21'),
  };
  await school.post(`${help}/meetings`, { ...meetingForm, version: '1' });
  expect(
    (await school.post(`${help}/close`, { ...withdrawn, because: 'They manage', version: '2' })).location,
  ).toBe(help);
  const { html } = await school.get(help);
  for (const said of [
    'Consent was withdrawn',
    'Her &lt;mother&gt;, 21 November 2026',
    'is kept as part of the child’s record',
    meetingForm.said,
  ])
    expect(html).toContain(said);
  expect((await school.post(`${help}/assessments`, {})).location).toBe(help);
});

test.each([
  [{ outcome: '' }, 'Choose how it ends'],
  [{ because: '' }, 'Enter why it is closed'],
  [{ outcome: 'consent-withdrawn', withdrawnBy: '' }, 'Enter who withdrew consent'],
  [{ outcome: 'consent-withdrawn', withdrawnBy: 'She' }, 'Enter the day consent was withdrawn'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const form = { outcome: 'needs-met', because: 'Done', childsView: 'I am <fine>', version: '1', ...wrong };
  const { status, html } = await school.post(`${help}/close`, form);
  expect([status, html.includes(message), html.includes('I am &lt;fine&gt;')]).toEqual([422, true, true]);
});

test('two close at once: one counts; another team gets 404', async () => {
  const form = { outcome: 'needs-met', because: 'Done', version: '1' };
  const answers = await Promise.all([
    school.post(`${help}/close`, form),
    school.post(`${help}/close`, { ...form, outcome: 'other' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
  expect((await (await house.as(people.otherWorker)).get(`${help}/close`)).status).toBe(404);
});
