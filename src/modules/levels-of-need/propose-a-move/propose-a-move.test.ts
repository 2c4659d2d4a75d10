import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BuiltChild } from '#testing/build-child.ts';
import { ledBySchool, proposalForm, proposeByForm } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { idOf } from '#testing/team-form.ts';

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

test('two propose at once: the second sees both', async () => {
  const [school, worker] = [await house.as(people.schoolLead), await house.as(people.worker)];
  const answers = await Promise.all([
    school.post(path, await proposalForm(house)),
    worker.post(path, await proposalForm(house, { toLevel: 'early-help' })),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
});

test('nobody agrees for both sides, and child protection is led by a social worker', async () => {
  const wrong = await (
    await house.as(people.worker)
  ).post(
    path,
    await proposalForm(house, {
      toLevel: 'child-protection',
      toUserId: await idOf(house, people.schoolLead),
    }),
  );
  expect([wrong.status, wrong.html.includes('child protection is led by one')]).toEqual([422, true]);
  const move = await proposeByForm(house, people.schoolLead, child, {
    toLevel: 'early-help',
    toUserId: await idOf(house, people.schoolLead),
  });
  const { html } = await (await house.as(people.schoolLead)).get(move);
  expect(html).not.toContain('Does your side agree?');
  const { status } = await (
    await house.as(people.schoolLead)
  ).post(`${move}/answer`, { answer: 'agree', version: '2' });
  expect(status).toBe(404);
});

test.each([
  [{ toLevel: '' }, 'Choose another level'],
  [{ toLevel: 'nowhere' }, 'Choose another level'],
  [{ because: '' }, 'Enter why'],
  [{ toUserId: '' }, 'Choose who leads then'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(
    path,
    await proposalForm(house, { childsView: 'I want <Nan>', ...wrong }),
  );
  expect([status, html.includes(message), html.includes('I want &lt;Nan&gt;')]).toEqual([422, true, true]);
});
