import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '#platform/access/index.ts';
import { mayUse } from '#platform/web/house.ts';
import { isPublic, type Route } from '#platform/web/routes.ts';
import { childrenOfThings } from '#testing/access-matrix/children-of-things.ts';
import { makeItThere } from '#testing/access-matrix/make-it-there.ts';
import { undoWork } from '#testing/access-matrix/undo-work.ts';
import { lasts } from '#testing/access-matrix/what-lasts.ts';
import { isWide, mayRead, parametersOf, reaches } from '#testing/access-matrix/who-reaches.ts';
import { relationships, storeWalkers, type Walker } from '#testing/access-matrix/who-walks.ts';
import type { Answered } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { restrictFor } from '#testing/restrict-for.ts';

/** MATRIX=whole walks also where the answer is decided before anybody asks how somebody stands to the child: some minutes. */
const isWhole = process.env['MATRIX'] === 'whole';

/** Walkers at one time: one waits for the database while another's page is made. */
const AT_ONCE = 6;

describe('every address, as every role, standing to the child in every way', () => {
  let house: TestHouse;
  let addresses: Map<Route, string>;
  let walkers: Walker[];
  let children: { childId: string; name: string }[];

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    await makeItThere(house.owner);
    undoWork(house.app.house.routes, (email) => email.endsWith('@walk.example'));
    addresses = new Map();
    for (const route of house.app.house.routes)
      if (!isPublic(route)) addresses.set(route, await realAddress(house.owner, route.path));
    children = await childrenOfThings(house.owner, [...addresses.values()]);
    walkers = await storeWalkers(
      house,
      children.map(({ childId }) => childId),
    );
  }, 240_000);
  afterAll(() => house.close());

  const isAboutSomething = (route: Route) => parametersOf(route.path).length > 0;
  const mayOpen = (walker: Walker, route: Route) =>
    mayUse(house.app.house, { roles: walker.roles } as unknown as Viewer, route.may);

  /**
   * Who is refused for their role is so however they stand to the child: asked as who stands next to it. Whose work is the whole
   * partnership sees the child for that: a reason of their own that has ended changes nothing.
   */
  function isAsked(walker: Walker, route: Route): boolean {
    const { relationship } = walker;
    if (isWhole || relationship === 'own team') return true;
    if (isWide(walker) && (relationship === 'taken away' || relationship === 'over')) return false;
    return isAboutSomething(route) && mayOpen(walker, route);
  }

  async function walk(some: readonly Walker[]): Promise<string[]> {
    const wrong: string[] = [];
    const waiting = [...some];
    const goOn = async () => {
      for (let walker = waiting.pop(); walker !== undefined; walker = waiting.pop()) {
        const { _csrf } = await walker.person.tokens('/help');
        for (const [route, address] of addresses) {
          if (!isAsked(walker, route)) continue;
          const answer = await (route.method === 'GET'
            ? walker.person.get(address)
            : walker.person.postWith(address, { _csrf, formToken: randomUUID() }));
          const said = whatIsWrong(walker, route, answer);
          if (said !== undefined)
            wrong.push(
              `${route.method} ${route.path}, ${walker.relationship}, ${walker.roles.join(' ')}: ${said}`,
            );
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, goOn));
    return wrong;
  }

  function whatIsWrong(walker: Walker, route: Route, { status, html }: Answered): string | undefined {
    if (!mayOpen(walker, route)) return status === 403 ? undefined : `${status}, not 403`;
    if ([400, 401, 403].includes(status) || status >= 500) return String(status);
    const shown = mayRead(route.path, walker) ? [] : children.filter(({ name }) => html.includes(name));
    if (shown.length > 0) return `${status}, and shows ${shown.map(({ name }) => name).join(', ')}`;
    return isAboutSomething(route) ? whoseItIs(walker, route, status !== 404) : undefined;
  }

  function whoseItIs(walker: Walker, route: Route, isFound: boolean): string | undefined {
    if (reaches(route, walker)) return isFound || !lasts(route) ? undefined : 'is theirs, and not found';
    return isFound ? 'is found, and not theirs' : undefined;
  }

  const standing = (some: readonly string[]) =>
    walkers.filter(({ relationship }) => some.includes(relationship));

  it('answers each as was said, while the children are open to who has a reason', async () => {
    expect(await walk(standing(relationships.open))).toEqual([]);
  }, 900_000);

  it('and while they are restricted, to those who are named alone', async () => {
    const named = standing(['own team, named']).map(({ email }) => email);
    for (const child of children) await restrictFor(house, child, named);
    expect(await walk(standing(relationships.restricted))).toEqual([]);
  }, 900_000);
});
