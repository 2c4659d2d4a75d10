import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { designAForm } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a draft is thrown away after one more question; not where somebody has changed it since, or by another', async () => {
  const { person, path, save, addSection } = await designAForm(house);
  expect((await person.get(`${path}/drop`)).html).toContain('What was changed in this draft is lost.');
  await addSection('One');
  expect((await person.post(`${path}/drop`, { version: '1' })).status).toBe(409);
  expect((await (await house.as(people.worker)).post(`${path}/drop`, { version: '2' })).status).toBe(403);
  expect((await save('/drop', {})).location).toBe('/forms');
  expect((await person.get(path)).status).toBe(404);
  expect((await auditOf(house.owner, people.quality)).map(({ act }) => act)).toContain(
    'form.draft thrown away',
  );
});
