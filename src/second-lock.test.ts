import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Permissions } from '#platform/access/index.ts';
import { isPublic, type Route } from '#platform/web/routes.ts';
import { childrenOfThings } from '#testing/access-matrix/children-of-things.ts';
import { undoWork } from '#testing/access-matrix/undo-work.ts';
import { parametersOf } from '#testing/access-matrix/who-reaches.ts';
import { storeWalkers, type Walker } from '#testing/access-matrix/who-walks.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { restrictFor } from '#testing/restrict-for.ts';

/** Dates, panels, forms to be filled in, colleagues and services of one's own partnership hold no child: only `may` says who works with them. */
const holdsNoChild = (path: string) =>
  /^\/(panels\/(:panelId|meetings)|forms\/versions|people\/:userId|services\/:serviceId)/.test(path);

/** Returns, agencies' lists and letters are of the whole partnership, for those whose work it is; a restricted child is left out of them. */
const isOfTheWhole = (path: string) => /^\/(imports|matches|duplicates|merges|outbox)\//.test(path);

/** All roles of another partnership; of this one, people who are not next to the children, any more, or are while only others are named. */
const outsiders = [
  { relationship: 'other partnership', roles },
  { relationship: 'other agency', roles: ['practitioner'] },
  { relationship: 'taken away', roles: ['team-manager'] },
  { relationship: 'own team, not named', roles: ['practitioner', 'team-manager', 'panel-coordinator'] },
] as const;

interface Table {
  name: string;
  isArray: boolean;
  hasPerson: boolean;
}

describe('the second lock alone, with the first one open to everybody', () => {
  let house: TestHouse;
  let addresses: Map<Route, string>;
  let walkers: Walker[];
  let children: { childId: string; name: string }[];

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    addresses = new Map();
    for (const route of house.app.house.routes)
      if (!isPublic(route)) addresses.set(route, await realAddress(house.owner, route.path));
    children = await childrenOfThings(house.owner, [...addresses.values()]);
    walkers = await storeWalkers(
      house,
      children.map(({ childId }) => childId),
      outsiders,
    );
    undoWork(house.app.house.routes, (email) => email.endsWith('@walk.example'));
    // The switch: every permission is held by every role.
    const permissions = house.app.house.permissions as Record<string, Permissions[string]>;
    for (const name of Object.keys(permissions)) permissions[name] = roles;
  }, 240_000);
  afterAll(() => house.close());

  const standing = (isRestricted: boolean) =>
    walkers.filter(({ relationship }) => (relationship === 'own team, not named') === isRestricted);

  it('lets nobody come to a child, or to anything of one, by any address or table', async () => {
    expect(await walk(standing(false))).toEqual([]);
    expect(await read(standing(false))).toEqual([]);
  }, 300_000);

  it('nor, once the child is restricted, whoever is not named', async () => {
    for (const child of children) await restrictFor(house, child, [people.worker]);
    expect(await walk(standing(true))).toEqual([]);
    expect(await read(standing(true))).toEqual([]);
  }, 300_000);

  async function walk(some: readonly Walker[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const walker of some) {
      const { _csrf } = await walker.person.tokens('/help');
      for (const [route, address] of addresses) {
        const { status, html } = await (route.method === 'GET'
          ? walker.person.get(address)
          : walker.person.postWith(address, { _csrf, formToken: randomUUID() }));
        const what = `${route.method} ${route.path}, ${walker.relationship}: ${status}`;
        const isWrong = status === 403 || (mustNotCome(walker, route) && status !== 404);
        const shown = children.filter(({ name }) => html.includes(name)).map(({ name }) => name);
        if (isWrong || shown.length > 0) wrong.push(`${what} ${shown.join(', ')}`);
      }
    }
    return wrong;
  }

  function mustNotCome({ relationship, roles: held }: Walker, { path }: Route): boolean {
    if (parametersOf(path).length === 0) return false;
    if (relationship === 'other partnership') return true;
    return !holdsNoChild(path) && !(held.includes('panel-coordinator') && isOfTheWhole(path));
  }

  /** Every table that names a child, read as each of them. */
  async function read(some: readonly Walker[]): Promise<string[]> {
    const { rows: tables } = await house.owner.query<Table>(
      `select format('%I.%I', table_schema, table_name) as name, column_name = 'child_ids' as "isArray",
              exists (select from information_schema.columns p where p.table_schema = c.table_schema and p.table_name = c.table_name and p.column_name = 'user_id') as "hasPerson"
         from information_schema.columns c
        where column_name in ('child_id', 'child_ids') and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const shown: string[] = [];
    for (const walker of some)
      for (const table of tables) {
        const count = await countAbout(walker, table);
        if (count > 0) shown.push(`${table.name}, ${walker.relationship}: ${count}`);
      }
    return shown;
  }

  /** How many rows of a table are about the children, as that person sees it; not those that say what they did or had themselves. */
  function countAbout({ userId }: Walker, { name, isArray, hasPerson }: Table): Promise<number> {
    const ids = children.map(({ childId }) => childId);
    return house.app.house.database.app.transaction().execute(async (tx) => {
      const { rows } = await house.owner.query<{ partnership: string; agency: string }>(
        'select partnership_id as partnership, agency_id as agency from access.user_account where user_id = $1',
        [userId],
      );
      const { partnership = '', agency = '' } = rows[0] ?? {};
      await sql`select access.become(${userId}, ${partnership}, ${agency}, ${house.clock.now()})`.execute(tx);
      const may = await sql<{ may: boolean }>`select has_table_privilege(${name}, 'select') as may`.execute(
        tx,
      );
      if (may.rows[0]?.may !== true) return 0;
      const about = isArray ? sql`child_ids && ${ids}::uuid[]` : sql`child_id = any (${ids}::uuid[])`;
      const isOfOthers = hasPerson ? sql`user_id is distinct from ${userId}` : sql`true`;
      const found = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.raw(name)} where ${about} and ${isOfOthers}`.execute(tx);
      return found.rows[0]?.count ?? 0;
    });
  }
});
