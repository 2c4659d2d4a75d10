import fc from 'fast-check';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { appRole, type Tx } from '#platform/db/database.ts';
import type { DB } from '#platform/db/schema.generated.ts';
import { child, day, settings as figures } from '#testing/arbitrary-child-plans.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { childIdOf, storeChildPlans, storedId, storeStuckSettings } from '#testing/store-child-plans.ts';
import type { ChildPlans } from '../stuck/child-plans.ts';
import { stuckCases } from '../stuck/cases.ts';
import { findStuckPlansWithDismissed } from '../stuck/criteria.ts';
import type { Finding } from '../stuck/finding.ts';
import { defaultStuckSettings, type StuckSettings } from '../stuck/stuck-settings.ts';
import { readChildPlans } from './child-plans.queries.ts';
import { listFindings } from './finding.queries.ts';
import { findingOf } from './stored-finding.ts';

let house: TestHouse;
let pool: pg.Pool;
let tx: Tx;
const place = { partnershipId: '', people: new Map<string, string>() };

beforeAll(async () => {
  house = await openTestHouse();
  // One connection, as the owner up to where the rows are stored, then as the app in the partnership's own transaction.
  pool = new pg.Pool({ connectionString: house.app.house.config.databaseUrl, max: 1 });
  tx = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }) as unknown as Tx;
  const { rows } = await pool.query<{ partnership_id: string; user_id: string }>(
    `select partnership_id, user_id from access.user_account
      where not is_system and partnership_id = (select partnership_id from access.partnership where la_code = '951')`,
  );
  place.partnershipId = rows[0]!.partnership_id;
  place.people = new Map([
    ['Idris Chair', rows[0]!.user_id],
    ['Ffion Test', rows[1]!.user_id],
    ['Other Person', rows[2]!.user_id],
  ]);
});
afterAll(async () => {
  await pool.end();
  await house.close();
});

/** What the view finds about each child when they are all there is, with the settings of the partnership. */
async function findInDatabase(
  children: readonly ChildPlans[],
  asAt: string,
  settings: StuckSettings,
): Promise<Finding[][]> {
  await pool.query('begin');
  try {
    await emptyPartnership();
    await storeStuckSettings(pool, place, settings);
    await storeChildPlans(pool, place, children);
    await becomeApp();
    const found = await listFindings(tx, asAt);
    return children.map((_, index) =>
      found
        .filter(({ stored }) => stored.childId === childIdOf(index))
        .map(({ stored }) => findingOf(stored)),
    );
  } finally {
    await pool.query('rollback');
  }
}

async function emptyPartnership() {
  await pool.query(`set local session_replication_role = replica`);
  for (const [name, id] of place.people) {
    await pool.query('update access.user_account set full_name = $1 where user_id = $2', [name, id]);
  }
  for (const table of ['plans.plan', 'plans.review', 'children.child'])
    await pool.query(`delete from ${table}`);
}

async function becomeApp() {
  const role = appRole(house.app.house.config.databaseUrl!, inject('sessionSecret')).name;
  await pool.query(`set local role ${role}`);
  await pool.query('select access.become_system($1, $2)', [place.partnershipId, '2026-11-21T10:00:00Z']);
}

/** What the pure rules find, with the identifiers that the database knows. */
function findByRules(children: readonly ChildPlans[], asAt: string, settings: StuckSettings): Finding[][] {
  return children.map((each, index) =>
    findStuckPlansWithDismissed(each, asAt, settings).map((finding) => withStoredIds(finding, index)),
  );
}

function withStoredIds(finding: Finding, index: number): Finding {
  if (finding.criterion === 'd')
    return { ...finding, facts: { ...finding.facts, requestId: storedId(index, finding.facts.requestId) } };
  return { ...finding, planId: storedId(index, finding.planId ?? '') };
}

describe('the view and the rules', () => {
  it.each(stuckCases)('agree that $name', async ({ child: each, asAt, settings, expected }) => {
    const stored = await findInDatabase([each], asAt, settings ?? defaultStuckSettings);
    expect(stored).toEqual([expected.map((finding) => withStoredIds(finding, 0))]);
  });

  it('agree about any children, on any day, with any figures', async () => {
    const children = fc.array(child, { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(children, day, figures, async (all, asAt, settings) => {
        const stored = await findInDatabase(all, asAt, settings);
        expect(stored).toEqual(findByRules(all, asAt, settings));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['2026-11-21', '2026-08-31', '2026-03-31'])(
    'agree about every child of the demonstration, loaded by its returns, as at %s',
    async (asAt) => {
      await pool.query('begin');
      try {
        await becomeApp();
        const found = await listFindings(tx, asAt);
        const plans = await readChildPlans(tx, await everyChild());
        const byRules = [...plans].flatMap(([childId, each]) =>
          findStuckPlansWithDismissed(each, asAt, defaultStuckSettings).map((finding) => ({
            childId,
            finding,
          })),
        );
        const key = (one: { childId: string; finding: Finding }) => one.childId + one.finding.criterion;
        const stored = found.map((one) => ({ childId: one.stored.childId, finding: findingOf(one.stored) }));
        expect(stored.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))).toEqual(
          byRules.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)),
        );
        expect(stored.length).toBeGreaterThan(10);
      } finally {
        await pool.query('rollback');
      }
    },
  );
});

async function everyChild(): Promise<string[]> {
  const { rows } = await pool.query<{ child_id: string }>('select child_id from children.child');
  return rows.map((row) => row.child_id);
}
