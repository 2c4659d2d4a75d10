import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a co-ordinator sees what was loaded, the newest first, and what it did', async () => {
  const { status, html } = await (await house.as(people.coordinator)).get('/imports');
  expect(status).toBe(200);
  const [later, earlier] = [html.indexOf('cin-2026-10-31.xml'), html.indexOf('cin-2026-03-31.xml')];
  expect(later).toBeGreaterThan(0);
  expect(earlier).toBeGreaterThan(later);
  expect(html).toContain('31 October 2026');
  expect(html).toMatch(/\d+ new, \d+ changed and \d+ no longer in it/);
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({ act: 'imports listed' });
});

test('another partnership sees none of it', async () => {
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.partnership p using (partnership_id) join access.user_role r using (user_id)
      where p.la_code <> '951' and r.role = 'panel-coordinator' limit 1`,
  );
  const { html, status } = await (await house.as(rows[0]?.email ?? '')).get('/imports');
  expect(status).toBe(200);
  expect(html).toContain('Nid oes ffurflen wedi’i llwytho eto');
  expect(html).not.toContain('cin-2026');
});

test('who works with single children may not, and is not led there', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/imports')).status).toBe(403);
  expect((await worker.get('/')).html).not.toContain('href="/imports"');
});
