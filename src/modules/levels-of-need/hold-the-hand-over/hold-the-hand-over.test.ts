import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { BuiltChild } from '#testing/build-child.ts';
import { dayIn } from '#testing/early-help-form.ts';
import { ledBySchool, proposeByForm } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { leadsOf } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  child = await ledBySchool(house);
  path = `/children/${child.childId}/levels`;
});

const meeting = {
  ...dayIn('metOn', '2026-11-21'),
  who: 'Both, and her mother',
  said: 'Breakfast club goes on',
};

test('one side proposes, the other agrees, both meet: then the level and the lead change, and not before', async () => {
  const school = await house.as(people.schoolLead);
  const worker = await house.as(people.worker);
  expect((await school.get(path)).html).toContain('No move between levels yet');
  const move = await proposeByForm(house, people.schoolLead, child);
  expect((await worker.get('/')).html).toContain('Say whether your side agrees');
  expect((await leadsOf(house, child.childId)).now).toEqual([people.schoolLead]);
  expect((await worker.post(`${move}/hand-over`, { ...meeting, version: '2' })).status).toBe(409);
  expect((await school.get(move)).html).not.toContain('Does your side agree?');
  expect((await worker.get(move)).html).toContain('Does your side agree?');
  expect((await worker.post(`${move}/answer`, { answer: 'agree', version: '2' })).location).toBe(move);
  expect((await leadsOf(house, child.childId)).now).toEqual([people.schoolLead]);
  expect((await worker.get('/')).html).toContain('Hold the hand-over meeting');
  const { html } = await worker.get(`${move}/hand-over`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  expect((await worker.post(`${move}/hand-over`, { ...meeting, version })).location).toBe(path);
  expect(await leadsOf(house, child.childId)).toEqual({ now: [people.worker], before: [people.schoolLead] });
  const after = (await school.get(path)).html;
  for (const said of [
    'Level of need: Family help.',
    'Things got worse at home',
    'id="path-title"',
    'On 21 November 2026: Family help.',
  ])
    expect(after).toContain(said);
  expect((await worker.get(`/children/${child.childId}/chronology`)).html).toContain(
    'Level of need: Family help',
  );
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain(
    'level hand-over recorded',
  );
});

test.each([
  [{ who: '' }, 'Enter who was there'],
  [{ said: '' }, 'Enter what was handed over'],
  [dayIn('metOn', '2026-11-20'), 'since the move was proposed'],
  [dayIn('metOn', '2026-11-22'), 'not after today'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const move = await proposeByForm(house, people.schoolLead, child);
  const worker = await house.as(people.worker);
  await worker.post(`${move}/answer`, { answer: 'agree', version: '2' });
  const { status, html } = await worker.post(`${move}/hand-over`, {
    ...meeting,
    who: 'Both <and>',
    version: '3',
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('who' in wrong)) expect(html).toContain('Both &lt;and&gt;');
});
