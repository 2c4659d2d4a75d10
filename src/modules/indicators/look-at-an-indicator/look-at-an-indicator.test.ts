import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('demonstration');
});
afterAll(() => house.close());

const conferences = '/figures/icpc-within-15-working-days';

test('the line over the years has the same figures as the table beside it, with England, the region and the neighbours', async () => {
  const { html } = await (await house.as(people.worker)).get(conferences);
  for (const text of ['Kirklees', 'England', 'Yorkshire and The Humber', 'Middle of the neighbours'])
    expect(html).toContain(text);
  expect(html).toMatch(/>2014<\/th>\s*<td[^>]*>27\.2%<\/td>/);
  expect(html).toMatch(/>2015<\/th>\s*<td[^>]*>68\.4%<\/td>/);
  expect(html).toContain('role="img"');
  expect(html).toContain('The neighbours are Bolton, Bury, Calderdale, Dudley and Rochdale.');
  expect(html).toMatch(/Of the 1\d\d authorities with a figure for 2024, \d+ had a lower one\./);
});

test('a year without data is said, never drawn as nought', async () => {
  const worker = await house.as(people.worker);
  const { html } = await worker.get('/figures/assessments-within-45-working-days?area=Norfolk');
  expect(html).toMatch(/>2014<\/th>\s*<td[^>]*>no data<\/td>/);
  const scilly = await worker.get('/figures/re-referrals?area=Isles of Scilly');
  expect(scilly.html).toContain('taken out: a small number');
});

test('another program gets the same', async () => {
  const worker = await house.as(people.worker);
  const { html, raw } = await worker.get(`${conferences}/json?area=Kirklees`);
  expect(raw.headers['content-type']).toContain('application/json');
  expect(JSON.parse(html)).toContainEqual({ year: 2014, numerator: 108, denominator: 397, value: 27.2 });
  const missing = await worker.get('/figures/assessments-within-45-working-days/json');
  expect(JSON.parse(missing.html)).toContainEqual({
    ...{ year: 2014, numerator: null, denominator: null, value: null, reason: 'no data' },
  });
});

test('a figure or an area that nobody publishes is not there', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/figures/happiness')).status).toBe(404);
  expect((await worker.get('/figures/happiness/json')).status).toBe(404);
  expect((await worker.get(`${conferences}/json?area=Nowhere`)).status).toBe(404);
  expect((await house.nobody().get(conferences)).status).toBe(303);
});
