import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('whoever sets how the partnership works finds all of theirs on one page, and each can be opened', async () => {
  for (const email of [people.coordinator, people.quality, people.manager]) {
    const person = await house.as(email);
    const { html, status } = await person.get('/settings');
    expect(status).toBe(200);
    const [, content = ''] = html.split('<h1');
    const links = [...content.matchAll(/<h2[^>]*><a class="govuk-link" href="([^"]+)">/g)].map(
      ([, to]) => to ?? '',
    );
    expect(links.length, email).toBeGreaterThan(0);
    for (const link of links) expect((await person.get(link)).status, link).toBe(200);
  }
  const { html } = await (await house.as(people.coordinator)).get('/settings');
  expect(html).toContain('Levels of need');
  expect(html).toContain('Seats around a child');
});

test('a worker sets nothing, and has no link to it', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/settings')).status).toBe(403);
  expect((await worker.get('/')).html).not.toContain('href="/settings"');
});
