import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#platform/access/set-up.queries.ts';
import { isPublic, type PublicRoute, type Route } from '#platform/web/routes.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { marloweVale } from '../db/demo/partnership.ts';

/** Those who come with nothing; src/access-matrix.test.ts walks as everybody who holds a role. */
describe('every address, walked by people it is not for', () => {
  let house: TestHouse;
  let addresses: Map<Route | PublicRoute, string>;
  let withoutRoles: Person;

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    const email = 'nothing@walk.example';
    await addUser(house.app.house.database.owner, {
      ...{ partnershipId: marloweVale.id, agencyId: marloweVale.agencies[0]?.id ?? null, email },
      ...{ fullName: 'Walker', jobTitle: '', roles: [] },
    });
    withoutRoles = await house.as(email);
    addresses = new Map();
    for (const route of house.app.house.routes)
      addresses.set(route, await realAddress(house.owner, route.path));
  });
  afterAll(() => house.close());

  const guarded = () => house.app.house.routes.filter((route): route is Route => !isPublic(route));
  const ask = (person: Person, route: Route | PublicRoute) => {
    const path = addresses.get(route) ?? '';
    return route.method === 'GET' ? person.get(path) : person.post(path, {});
  };

  it('sends nobody in who is not signed in', async () => {
    const answers = await Promise.all(
      // From many networks: one that asks for so much in a minute is told to wait.
      guarded().map(async (route, place) => {
        const nobody = house.nobody({ network: `203.0.113.${place % 200}` });
        const { status, location } = await ask(nobody, route);
        const isRefused = route.method === 'GET' ? location?.startsWith('/sign-in') === true : status === 401;
        return isRefused ? [] : [`${route.method} ${route.path}: ${status}`];
      }),
    );
    expect(answers.flat()).toEqual([]);
  });

  it('answers 403 to somebody of the partnership without the permission, and writes the refusal down', async () => {
    const wrong: string[] = [];
    for (const route of guarded().filter((one) => one.may !== 'signed-in')) {
      const { status } = await ask(withoutRoles, route);
      if (status !== 403) wrong.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
    const { rows } = await house.owner.query<{ refused: number }>(
      `select count(*)::int as refused from audit_trail.event where outcome = 'refused'`,
    );
    expect(rows[0]?.refused).toBe(guarded().filter((one) => one.may !== 'signed-in').length);
  });
});
