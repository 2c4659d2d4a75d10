import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BuiltChild } from '#testing/build-child.ts';
import { dayIn } from '#testing/early-help-form.ts';
import { ledBySchool, proposalForm } from '#testing/levels-form.ts';
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

test('an earlier move is told, before the first that was agreed here, and taking back says why', async () => {
  const worker = await house.as(people.worker);
  const earlier = {
    ...dayIn('on', '2024-03-04'),
    fromLevel: 'universal',
    toLevel: 'early-help',
    ledThen: 'A nursery',
    because: 'Speech',
  };
  expect((await worker.post(`${path}/earlier`, earlier)).location).toBe(path);
  const { html } = await worker.get(path);
  for (const said of ['4 March 2024', 'A nursery', 'Up from Universal services', '>2025</text>'])
    expect(html).toContain(said);
  const stale = await worker.post(path, await proposalForm(house));
  expect(stale.status).toBe(409);
  const asked = await worker.post(path, await proposalForm(house, { fromLevel: 'early-help' }));
  const move = asked.location ?? '';
  expect((await worker.post(`${path}/earlier`, earlier)).status).toBe(422);
  expect((await worker.post(`${move}/withdraw`, { takeBack: '', version: '2' })).status).toBe(422);
  expect((await worker.post(`${move}/withdraw`, { takeBack: 'Too soon', version: '2' })).location).toBe(move);
  expect((await worker.get(path)).html).toContain('Too soon');
});
