import { createHmac } from 'node:crypto';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';
import { WrongSetting, type Config } from '../config.ts';
import { startCluster, type Cluster } from './embedded/cluster.ts';
import { migrate } from './migrate.ts';
import type { DB } from './schema.generated.ts';

// Dates stay YYYY-MM-DD: as JavaScript dates a birthday in summer shifts by a day. Counts are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Tx = Transaction<DB>;

export interface Database {
  /** As the app's role: owns nothing, cannot bypass row rules. */
  app: Kysely<DB>;
  /** As the owner: only for the job queue's own tables and for setting a partnership up from the command line. */
  ownerPool: pg.Pool;
  owner: Kysely<DB>;
  isReady(): Promise<boolean>;
  /** How many requests wait for a connection of the app's role. */
  waiting(): number;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Hears of connections lost while idle; a pool without an ear for them ends the process. */
  onError: (error: Error) => void;
  migrations?: boolean;
  /** Hears of each query the app's role makes, with its text and how long its rows took to come: for counting and timing them. */
  onQuery?: (text: string, milliseconds: number) => void;
}

/** Opens the database of the settings, starting the embedded one when none is named, and brings it up to date. */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  const cluster =
    config.databaseUrl === undefined
      ? await startCluster(config.dataFolder, [], { keepChangesIn: config.backups.folder })
      : undefined;
  const ownerUrl = config.databaseUrl ?? (await embeddedDatabase(cluster as Cluster));
  const role = appRole(ownerUrl, config.sessionSecret);
  try {
    if (options.migrations !== false) await migrate(ownerUrl, role);
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
  const appUrl = new URL(ownerUrl);
  appUrl.username = role.name;
  appUrl.password = role.password;
  const ownerPool = openPool(ownerUrl, { max: 4 }, options.onError);
  const appPool = openPool(appUrl.href, { max: config.databaseConnections, ...pageLimits }, options.onError);
  const app = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: appPool }),
    log: (event) => options.onQuery?.(event.query.sql, event.queryDurationMillis),
  });
  const owner = new Kysely<DB>({ dialect: new PostgresDialect({ pool: ownerPool }) });
  const close = async () => {
    await app.destroy();
    await owner.destroy();
    await cluster?.stop();
  };
  const isReady = async () => (await sql<{ ok: number }>`select 1 as ok`.execute(app)).rows[0]?.ok === 1;
  await refuseMightyRole(app, role.name).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { app, ownerPool, owner, isReady, waiting: () => appPool.waitingCount, close };
}

/** The row rules hold only for a role that owns nothing and passes none: whatever the address made of the name, this is who is in. */
async function refuseMightyRole(app: Kysely<DB>, wanted: string): Promise<void> {
  const { rows } = await sql<{ name: string; isMighty: boolean }>`
    select current_user as name,
           r.rolsuper or r.rolbypassrls or exists (
             select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'access' and pg_has_role(current_user, c.relowner, 'member')) as "isMighty"
      from pg_roles r where r.rolname = current_user`.execute(app);
  const [found] = rows;
  if (found?.name !== wanted || found.isMighty)
    throw new WrongSetting(
      'DATABASE_URL must name a user, a host and a database, and nothing in it may give the app more rights than its own role has.',
    );
}

/**
 * The app's own role in one database. Its password follows from the secret, so that two processes with the same settings agree
 * and nothing has to be stored. A copy of a database, named like it with `__` and more behind, keeps its role.
 */
export function appRole(ownerUrl: string, secret: string): { name: string; password: string } {
  const database = new URL(ownerUrl).pathname.slice(1);
  const name = `${database.split('__')[0]}_app`.replace(/[^a-z0-9_]/g, '_').slice(0, 63);
  return { name, password: createHmac('sha256', secret).update(`database role ${name}`).digest('base64url') };
}

async function embeddedDatabase(cluster: Cluster): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  const found = await client.query(`select from pg_database where datname = 'teamaround'`);
  if (found.rowCount === 0) {
    // Two processes may both find it missing: the second one's "already exists" is what was wanted.
    await client.query('create database teamaround').catch((error: unknown) => {
      if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505')))
        throw error;
    });
  }
  await client.end();
  return cluster.url('teamaround');
}

/** Milliseconds. A page that takes longer has failed; jobs lift both limits for their own transactions (access.become_system). */
const pageLimits = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 };

function openPool(
  connectionString: string,
  options: pg.PoolConfig,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    Client: PreparingClient,
    application_name: 'teamaround',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    ...options,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
