import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPartnerships } from '#platform/jobs/index.ts';
import { describeFields } from '#testing/documents/fields.ts';
import { expectDocument } from '#testing/documents/write-document.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { cwmArian } from '../db/demo/partnership.ts';

/** Every schema that is ours: those of PostgreSQL, of the job queue, and of who has migrated hold no child and no person. */
const ourSchemas = `(select nspname from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'graphile_worker', 'migration'))`;

describe('the second lock', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const tables = async () => {
    const { rows } = await house.owner.query<{
      name: string;
      secured: boolean;
      forced: boolean;
      owner: string;
    }>(
      `select c.oid::regclass::text as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, r.rolname as owner
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
        where c.relkind in ('r', 'p') and n.nspname in ${ourSchemas}`,
    );
    return rows;
  };

  it('is on, and forced, on every table', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((table) => !table.secured || !table.forced).map((table) => table.name)).toEqual([]);
  });

  it('cannot be passed by the app: its role owns nothing, is no superuser and cannot bypass', async () => {
    const found = await sql<{ name: string; passes: boolean }>`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as passes from pg_roles where rolname = current_user`.execute(
      house.app.house.database.app,
    );
    expect(found.rows).toEqual([{ name: 'teamaround_app', passes: false }]);
    expect((await tables()).filter((table) => table.owner === 'teamaround_app')).toEqual([]);
  });

  it('shows views by the rules of the person who looks', async () => {
    const { rows } = await house.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'v' and n.nspname in ${ourSchemas} and not coalesce(c.reloptions::text like '%security_invoker=true%' or c.reloptions::text like '%security_invoker=on%', false)`,
    );
    expect(rows.map((row) => row.name)).toEqual([]);
  });

  it('gives a fixed search path to every function with more rights than its caller', async () => {
    const { rows } = await house.owner.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname in ${ourSchemas}
          and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`,
    );
    expect(rows).toEqual([]);
  });

  it('lets nothing through when nobody is looking', async () => {
    const seen: string[] = [];
    for (const { name } of await tables()) {
      const rows = await countVisible(name);
      if (rows > 0) seen.push(`${name}: ${rows}`);
    }
    expect(seen).toEqual([]);
  });

  it('lets nothing of another partnership through, even to the account that sees the whole of its own', async () => {
    const seen: string[] = [];
    for (const { name } of await tables()) {
      const others = await house.app.house.database.app.transaction().execute(async (tx) => {
        await sql`select access.become_system(${cwmArian.id}, now())`.execute(tx);
        const may = await sql<{ may: boolean }>`select has_table_privilege(${name}, 'select') as may`.execute(
          tx,
        );
        if (may.rows[0]?.may !== true) return 0;
        const { rows } = await sql<{ count: number }>`
          select count(*)::integer as count from ${sql.raw(name)} where partnership_id is distinct from ${cwmArian.id}`.execute(
          tx,
        );
        return rows[0]?.count ?? 0;
      });
      if (others > 0) seen.push(`${name}: ${others}`);
    }
    expect(seen).toEqual([]);
    expect((await listPartnerships(house.app.house.database.app)).length).toBe(2);
  });

  it('lets the audit trail be added to and read, never changed', async () => {
    const change = (statement: string) => sql.raw(statement).execute(house.app.house.database.app);
    await expect(change('update audit_trail.event set act = act')).rejects.toThrow('permission denied');
    await expect(change('delete from audit_trail.event')).rejects.toThrow('permission denied');
    await expect(change('truncate audit_trail.event')).rejects.toThrow('permission denied');
  });

  it('never shows a password hash to the app', async () => {
    const read = sql`select password_hash from access.user_account`.execute(house.app.house.database.app);
    await expect(read).rejects.toThrow('permission denied');
  });

  it('is written down for each table and column (npx vitest run src/row-rules.test.ts -u)', async () => {
    await expectDocument('docs/security/fields.md', await describeFields(house.owner, 'teamaround_app'));
  });

  async function countVisible(name: string): Promise<number> {
    const app = house.app.house.database.app;
    const may = await sql<{ may: boolean }>`select has_table_privilege(${name}, 'select') as may`.execute(
      app,
    );
    if (may.rows[0]?.may !== true) return 0;
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::integer as count from ${sql.raw(name)}`.execute(app);
    return rows[0]?.count ?? 0;
  }
});
