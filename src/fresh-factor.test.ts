import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublic, type Route } from '#platform/web/routes.ts';
import { auditOf } from '#testing/audit-of.ts';
import { addWhoMayEverything } from '#testing/may-everything.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';

describe('what asks for a second factor shown just now', () => {
  let house: TestHouse;
  let email: string;
  let sensitive: Route[];
  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    ({ email } = await addWhoMayEverything(house));
    sensitive = house.app.house.routes.filter(
      (route): route is Route => !isPublic(route) && route.needsFreshFactor === true,
    );
  }, 240_000);
  afterAll(() => house.close());

  it('is every file of many people, every whole record, emergency access, and every change of what people may do', () => {
    const asks = new Set(sensitive.map(({ method, path }) => `${method} ${path}`));
    // The directory of services is as it is published, and holds no people of the partnership.
    const files = house.app.house.routes.filter(
      ({ path }) => /\.(csv|json)$/.test(path) && path !== '/services/export.json',
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(({ method, path }) => !asks.has(`${method} ${path}`))).toEqual([]);
    for (const address of [
      'POST /see-a-child-now/open',
      'POST /information-rights/requests/:accessRequestId/release',
      'GET /information-rights/requests/:accessRequestId/record.pdf',
      'POST /people',
      'POST /people/:userId/change',
      'POST /people/:userId/move',
      'POST /people/:userId/leave',
      'POST /people/:userId/sign-out',
      'POST /people/sign-on/on',
      'POST /people/sign-on/off',
      'POST /people/sign-on/only',
      'POST /people/sign-on/passwords',
    ])
      expect(asks).toContain(address);
  });

  it('asks first, and does nothing before', async () => {
    const person = await house.as(email);
    house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
    for (const route of sensitive) {
      const address = await realAddress(house.owner, route.path);
      await (route.method === 'GET' ? person.get(address) : person.post(address, {}));
      expect((await auditOf(house.owner, email))[0], `${route.method} ${route.path}`).toMatchObject({
        act: 'asked to confirm who it is',
        detail: { before: route.records },
      });
    }
  });
});
