import pg from 'pg';

export interface FoundInDatabase {
  isReal: boolean;
  server: { version: number; fsync: boolean; fullPageWrites: boolean; now: Date };
  powers: string[];
  openTables: string[];
  jobs: { failed: number; late: number };
  unkept: string | undefined;
}

/** Looks at the database of an address as its owner, and changes nothing. What is not there yet, because it was never started, is empty. */
export async function lookAtDatabase(url: string, appRole: string): Promise<FoundInDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return {
      isReal: await hasRealPartnership(client),
      server: await lookAtServer(client),
      powers: await listPowers(client, appRole),
      openTables: await listOpenTables(client),
      jobs: await countStuckJobs(client),
      unkept: await findUnkept(client),
    };
  } finally {
    await client.end();
  }
}

async function isThere(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  return rows[0]?.there === true;
}

async function hasRealPartnership(client: pg.Client): Promise<boolean> {
  if (!(await isThere(client, 'access.partnership'))) return false;
  const { rowCount } = await client.query(
    'select from access.partnership where not is_demonstration limit 1',
  );
  return rowCount === 1;
}

async function lookAtServer(client: pg.Client): Promise<FoundInDatabase['server']> {
  const { rows } = await client.query<FoundInDatabase['server']>(
    `select current_setting('server_version_num')::int as version, current_setting('fsync')::boolean as fsync,
            current_setting('full_page_writes')::boolean as "fullPageWrites", clock_timestamp() as now`,
  );
  return rows[0] as FoundInDatabase['server'];
}

/** What would let the app's role pass the row rules; the platform refuses to start with most of it. */
async function listPowers(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ powers: string[] }>(
    `select array_remove(array[
              case when r.rolsuper then 'superuser' end,
              case when r.rolbypassrls then 'passes row rules' end,
              case when r.rolcreaterole then 'creates roles' end,
              case when r.rolcreatedb then 'creates databases' end,
              case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relowner = r.oid and n.nspname !~ '^pg_') then 'owns tables' end,
              case when exists (select from pg_auth_members m where m.member = r.oid) then 'is a member of another role' end
            ], null) as powers
       from pg_roles r where r.rolname = $1`,
    [role],
  );
  return rows[0]?.powers ?? [];
}

async function listOpenTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migration', 'graphile_worker')
        and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function countStuckJobs(client: pg.Client): Promise<FoundInDatabase['jobs']> {
  if (!(await isThere(client, 'graphile_worker.jobs'))) return { failed: 0, late: 0 };
  const { rows } = await client.query<FoundInDatabase['jobs']>(
    `select count(*) filter (where attempts >= max_attempts)::int as failed,
            count(*) filter (where attempts < max_attempts and locked_at is null and run_at < now() - interval '1 hour')::int as late
       from graphile_worker.jobs`,
  );
  return rows[0] as FoundInDatabase['jobs'];
}

async function findUnkept(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ piece: string | null }>(
    `select last_failed_wal as piece from pg_stat_archiver
      where last_failed_time > coalesce(last_archived_time, '-infinity') and current_setting('archive_mode') <> 'off'`,
  );
  return rows[0]?.piece ?? undefined;
}
