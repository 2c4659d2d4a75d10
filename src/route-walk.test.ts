import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAgency, addUser } from '#platform/access/set-up.queries.ts';
import { roles } from '#platform/access/index.ts';
import { isPublic, type PublicRoute, type Route } from '#platform/web/routes.ts';
import { mayUse } from '#platform/web/house.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { cwmArian, marloweVale } from '../db/demo/partnership.ts';

/** Of these, any professional of the partnership may know that they are there: dates and slots hold no child. */
const openInPartnership = new Set(['panelId', 'meetingId', 'slotId', 'userId', 'reviewId']);

/** Whose work is the whole partnership, and who answer for who looked at what: they see of a child what others do not. */
const overseers = new Set<string>([
  'panel-coordinator',
  'panel-chair',
  'quality-assurance',
  'data-analyst',
  'data-protection-officer',
  'agency-administrator',
]);

/** Seen by whoever holds one role, and by nobody for standing next to a child: the row rules ask for the role. */
const seenByRole = new Set(['accessRequestId']);

describe('every address, walked by people it is not for', () => {
  let house: TestHouse;
  let addresses: Map<Route | PublicRoute, string>;
  let outsider: Person;
  let colleague: Person;
  let withoutRoles: Person;

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    const owner = house.app.house.database.owner;
    const make = async (
      partnership: typeof cwmArian,
      email: string,
      held: readonly (typeof roles)[number][],
    ) => {
      // An agency of their own: an agency's administrator may see what its people are asked.
      const agency = { partnershipId: partnership.id, name: 'Walkers', kind: 'voluntary' as const };
      const agencyId = await addAgency(owner, agency);
      const given = {
        partnershipId: partnership.id,
        agencyId,
        email,
        fullName: 'Walker',
        jobTitle: '',
        roles: held,
      };
      await addUser(owner, given);
      return house.as(email);
    };
    outsider = await make(cwmArian, 'outsider@walk.example', roles);
    colleague = await make(
      marloweVale,
      'colleague@walk.example',
      roles.filter((role) => !overseers.has(role)),
    );
    withoutRoles = await make(marloweVale, 'nothing@walk.example', []);
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
  const parametersOf = (route: Route) =>
    [...route.path.matchAll(/:(\w+Id)\b/g)].map((found) => found[1] ?? '');

  it('sends nobody in who is not signed in', async () => {
    const answers = await Promise.all(
      guarded().map(async (route) => {
        const { status, location } = await ask(house.nobody(), route);
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

  it('answers 404 to another partnership, whatever its people may do at home', async () => {
    const wrong: string[] = [];
    for (const route of guarded().filter((one) => parametersOf(one).length > 0)) {
      const { status } = await ask(outsider, route);
      if (status !== 404) wrong.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('answers 404 about a child to a colleague whom no work puts next to it', async () => {
    const wrong: string[] = [];
    const aboutPeople = guarded().filter((one) =>
      parametersOf(one).some((name) => !openInPartnership.has(name) && !seenByRole.has(name)),
    );
    expect(aboutPeople.length).toBeGreaterThan(5);
    for (const route of aboutPeople) {
      const { status } = await ask(colleague, route);
      const refusal = mayUseAsColleague(route) ? 404 : 403;
      if (status !== refusal) wrong.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  function mayUseAsColleague(route: Route): boolean {
    const held = roles.filter((role) => !overseers.has(role));
    return mayUse(house.app.house, { roles: held } as never, route.may);
  }
});
