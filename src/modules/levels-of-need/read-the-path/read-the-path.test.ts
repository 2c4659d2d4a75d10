import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { grant, type BuiltChild } from '#testing/build-child.ts';
import { dayIn } from '#testing/early-help-form.ts';
import { ledBySchool } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

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

test('the picture and the table say the same, in Welsh too, at a fixed number of queries', async () => {
  const worker = await house.as(people.worker);
  const tell = async (on: string, fromLevel: string, toLevel: string) =>
    worker.post(`${path}/earlier`, {
      ...dayIn('on', on),
      fromLevel,
      toLevel,
      ledThen: 'A nursery',
      because: `In ${on}`,
    });
  await tell('2023-09-18', 'universal', 'early-help');
  house.queries();
  const { html } = await worker.get(path);
  const asked = house.queries().length;
  expect(html).toMatch(/<path d="M215 \d+ H\d+ V\d+ H\d+" class="app-path__line"/);
  await tell('2024-07-08', 'early-help', 'family-help');
  await tell('2025-02-24', 'family-help', 'child-protection');
  house.queries();
  const longer = (await worker.get(path)).html;
  expect(house.queries()).toHaveLength(asked);
  for (const said of [
    'On 18 September 2023: Early help.',
    'On 24 February 2025: Child protection.',
    'In 2024-07-08',
  ])
    expect(longer).toContain(said);
  const manager = await house.as(people.manager);
  expect((await manager.get(path)).status).toBe(404);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  expect((await manager.get(path)).html).toContain('Ar 24 Chwefror 2025: Amddiffyn plant.');
});
