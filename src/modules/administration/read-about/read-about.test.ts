import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';

describe('the pages of plain words', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse('empty');
  });
  afterAll(() => house.close());

  it.each([
    ['/help', 'call 999'],
    ['/accessibility', 'Web Content Accessibility Guidelines 2.2'],
  ])('%s is read without signing in, and the reading is on the audit trail', async (path, words) => {
    const answered = await house.nobody().get(path);
    expect(answered.status).toBe(200);
    expect(answered.html).toContain(words);
    const { rows } = await house.owner.query<{ count: number }>(
      'select count(*)::int as count from audit_trail.event where request_id = $1',
      [answered.raw.headers['x-request-id']],
    );
    expect(rows[0]?.count).toBe(1);
  });

  it('speaks Welsh to somebody who chose it', async () => {
    const person = house.nobody();
    await person.post('/language', { to: 'cy', returnTo: '/help' }, '/help');
    expect((await person.get('/help')).html).toContain('ffoniwch 999');
  });
});
