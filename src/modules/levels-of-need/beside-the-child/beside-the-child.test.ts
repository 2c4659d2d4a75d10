import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BuiltChild } from '#testing/build-child.ts';
import { ledBySchool, proposeByForm } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  child = await ledBySchool(house);
});

test('the page of the child says its level and what waits, and to nobody else', async () => {
  const page = `/children/${child.childId}`;
  const worker = await house.as(people.worker);
  expect((await worker.get(page)).html).toContain('<strong>Not said yet</strong>');
  const move = await proposeByForm(house, people.schoolLead, child);
  const { html } = await worker.get(page);
  expect(html).toContain(`href="${move}">A move to “Family help” is proposed.`);
  expect((await (await house.as(people.otherWorker)).get(page)).status).toBe(404);
});
