import pg from 'pg';

/** One connection as the owner, for what backups and restores do. */
export async function asOwnerOf<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'teamaround backup' });
  let lost: Error | undefined;
  client.on('error', (error) => (lost = error));
  await client.connect();
  try {
    return await work(client);
  } finally {
    if (lost === undefined) await client.end();
  }
}

const ours = `c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema')
  and n.nspname not like 'pg\\_toast%'`;

/** Every table of the database, with its schema, ready to stand in a statement. */
export async function listTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Of each table whether row rules are on and forced, and how many there are: 'on forced 3'. */
export async function listRowRules(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; rules: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
            concat_ws(' ', case when c.relrowsecurity then 'on' else 'off' end, case when c.relforcerowsecurity then 'forced' end,
                      (select count(*) from pg_policy p where p.polrelid = c.oid)) as rules
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, rules }) => [name, rules]));
}

/** The rows of each table, as the client's transaction sees them. */
export async function countRows(
  client: pg.Client,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int8 as count from ${table}`);
    counts[table] = Number(rows[0]?.count);
  }
  return counts;
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Runs `work` while no row of any table changes: who writes waits that long, three seconds at most. False when somebody was writing all
 * the time, a long import for one.
 */
export async function whileNothingChanges(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '3s'`);
    await client.query(`lock table ${tables.join(', ')} in share mode`);
    await work();
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

export interface ServerFacts {
  version: number;
  archiveMode: string;
  now: Date;
  tablespaces: number;
}

export async function askServer(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version_num')::int as version, current_setting('archive_mode') as "archiveMode",
            clock_timestamp() as now, (select count(*)::int - 2 from pg_tablespace) as tablespaces`,
  );
  return rows[0] as ServerFacts;
}

/** Begins a base backup; gives the piece of the log of changes it begins in. Ends with the client's connection, too. */
export async function beginBaseBackup(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ piece: string }>(
    `select pg_walfile_name(pg_backup_start('teamaround', true)) as piece`,
  );
  return rows[0]?.piece ?? '';
}

const QUERY_CANCELLED = '57014';

/** Ends it, once every change it needs is kept; gives the text of the file backup_label, or undefined when they were not kept in that time. */
export async function endBaseBackup(client: pg.Client, milliseconds: number): Promise<string | undefined> {
  await client.query(`select set_config('statement_timeout', $1, false)`, [String(milliseconds)]);
  const ended = client.query<{ label: string }>(`select labelfile as label from pg_backup_stop(true)`);
  const { rows } = await ended.catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.code === QUERY_CANCELLED) return { rows: [] };
    throw error;
  });
  await client.query(`select set_config('statement_timeout', '0', false)`);
  return rows[0]?.label;
}

/** Writes a name into the log of changes to restore up to. */
export async function nameThisPoint(client: pg.Client, name: string): Promise<void> {
  await client.query('select pg_create_restore_point($1)', [name]);
}

/** Ends the piece of the log that is being written, so that it is kept at once; gives its name. */
export async function finishPiece(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ piece: string }>(`select pg_walfile_name(pg_switch_wal()) as piece`);
  return rows[0]?.piece ?? '';
}

/** The piece that could not be kept when it was last tried; undefined while all goes well. */
export async function lastFailureToKeep(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ piece: string | null }>(
    `select last_failed_wal as piece from pg_stat_archiver where last_failed_time > coalesce(last_archived_time, '-infinity')`,
  );
  return rows[0]?.piece ?? undefined;
}

/** True until a restored server has applied every change it was told to. */
export async function isRecovering(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ recovering: boolean }>(`select pg_is_in_recovery() as recovering`);
  return rows[0]?.recovering === true;
}

/** Begins a transaction that goes on seeing the database as it is now; gives the name under which another connection sees the same. */
export async function standStill(client: pg.Client): Promise<string> {
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<{ name: string }>('select pg_export_snapshot() as name');
  return rows[0]?.name ?? '';
}

export async function letGo(client: pg.Client): Promise<void> {
  await client.query('commit');
}

/** Makes the role that a dump names, unless it is there: without a password, so that nobody signs in as it yet. */
export async function makeRoleOfDump(client: pg.Client, role: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0)
    await client.query(
      `create role ${client.escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit`,
    );
}
