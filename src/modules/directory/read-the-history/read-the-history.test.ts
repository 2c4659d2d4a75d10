import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, serviceForm } from '#testing/service-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('says what was said before, by whom and why, the latest first, in words; of another partnership nothing', async () => {
  const editor = await house.as(people.directoryEditor);
  const page = `/services/${await addService(editor)}`;
  const changed = {
    ...serviceForm,
    needs: ['school', 'housing'],
    languages: 'cy',
    referrer: 'family',
    isOnline: 'yes',
  };
  await editor.post(`${page}/change`, { ...changed, because: 'They told us.', version: '1' });
  await editor.post(`${page}/confirm`, { version: '2' });
  const { html } = await (await house.as(people.nurse)).get(`${page}/history`);
  for (const said of [
    'They told us.',
    '<del class="app-quiet">Babies and early years</del><br>School and learning; Housing',
    '<del class="app-quiet">Nothing</del><br>Welsh',
    'Only the family itself',
    '<del class="app-quiet">No</del><br>Yes',
  ])
    expect(html).toContain(said);
  const titles = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
  expect(titles.slice(0, 3)).toEqual(['Confirmed', 'Changed', 'Added']);
  const elsewhere = await house.as('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example');
  expect((await elsewhere.get(`${page}/history`)).status).toBe(404);
});
