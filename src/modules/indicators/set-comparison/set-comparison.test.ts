import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let quality: Person;
beforeAll(async () => {
  house = await openTestHouse();
  quality = await house.as(people.quality);
});
afterAll(() => house.close());

const settings = '/figures/settings';
const decide = (own: string, neighbours: string, after = '0') =>
  quality.post(settings, { own, neighbours, after });

test('what is not an authority comes back with what was typed, and whom it may mean', async () => {
  const { status, html } = await decide('Kirkleas', 'Bolton\nEngland\nBurry');
  expect(status).toBe(422);
  expect(html).toContain('No authority is called “Kirkleas”. Did you mean Kirklees?');
  expect(html).toContain('No authority is called “England”');
  expect(html).toContain('value="Kirkleas"');
  expect(html).toContain('Burry');
  expect((await decide('', '')).html).toContain('Enter the name of our authority');
  expect((await decide('Kirklees', 'kirklees')).html).toContain('Take Kirklees out of the neighbours');
  const many = Array.from({ length: 16 }, (_, index) => `Nowhere ${index}`).join('\n');
  expect((await decide('Kirklees', many)).html).toContain('Name no more than 15 neighbours');
});

test('it is decided, by whom and when, and on the audit trail; of two at once the second is shown the first', async () => {
  expect((await decide('kirklees', 'bolton; Bury\n\nBolton')).location).toBe('/figures');
  const { html } = await quality.get(settings);
  expect(html).toContain('Decided by Yusuf Adeyarin');
  expect(html).toMatch(/<textarea[^>]*>Bolton\nBury<\/textarea>/);
  expect(await auditOf(house.owner, people.quality)).toContainEqual(
    expect.objectContaining({ act: 'comparison decided', outcome: 'done' }),
  );
  const second = await decide('Kirklees', 'Dudley');
  expect(second.status).toBe(409);
  expect(second.html).toContain('Yusuf Adeyarin decided meanwhile');
  expect(second.html).toContain('Dudley');
  expect((await decide('Kirklees', 'Dudley', '1')).location).toBe('/figures');
});

test('who does not keep the figures may not decide, and the database says so too', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(settings)).status).toBe(403);
  expect((await worker.post(settings, { own: 'Kirklees', neighbours: '', after: '0' })).status).toBe(403);
});
