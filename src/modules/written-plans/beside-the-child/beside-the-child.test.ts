import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addOutcome, publish, settlePlan } from '#testing/written-plan-form.ts';

let house: TestHouse;
let path: string;
let plan: string;

beforeAll(async () => {
  house = await openTestHouse();
  const settled = await settlePlan(house);
  plan = settled.plan;
  path = `/children/${settled.child.childId}`;
});
afterAll(() => house.close());

test('a draft stands beside the child for those who write, and for nobody else', async () => {
  expect((await (await house.as(people.worker)).get(path)).html).toContain('Draft, not published yet');
  const { html } = await (await house.as(people.policePanelMember)).get(path);
  expect(html).not.toContain('Safe and settled');
  expect(html).toContain('No plan is written yet');
});

test('once it is published everybody reads whether it moves, in the strip too, and it costs one query', async () => {
  const worker = await house.as(people.worker);
  await addOutcome(worker, plan);
  await publish(worker, plan);
  house.queries();
  const { html } = await (await house.as(people.policePanelMember)).get(path);
  expect(house.queries().filter((text) => text.includes('written_plans.'))).toHaveLength(1);
  expect(html).toContain(`href="${plan}">Safe and settled</a>`);
  expect(html).toMatch(/<dt>Written plan<\/dt>\s*<dd><a[^>]*>Not reviewed yet<\/a>/);
});
