import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { WrongSetting } from '../config.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('db/', root);
// Any number that nothing else on the server locks: "team" in hexadecimal-like digits.
const LOCK = 7_326_001;

/**
 * Brings a database up to date: the job queue's tables, new migrations in the order of their names, and the row rules when any of
 * them changed. Safe from two processes at once: the second waits, then finds nothing to do.
 * @throws WrongSetting when the server is older than PostgreSQL 15 or the owner is the app's role
 * @throws Error when a migration that ran before has been edited
 */
export async function migrate(ownerUrl: string, role: { name: string; password: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; owner: string }>(
      `select current_setting('server_version_num')::int as version, current_user as owner`,
    );
    refuseOldServer(rows[0]?.version ?? 0);
    refuseOwner(rows[0]?.owner ?? '', role.name);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await prepareRole(client, ownerUrl, role);
    await runMigrations({ connectionString: ownerUrl });
    await client.query(`create schema if not exists migration;
      create table if not exists migration.done (name text primary key, sha256 text not null, done_at timestamptz not null default now())`);
    const isNewest = await applyMigrations(client);
    if (isNewest) await applyRules(client, role.name);
  } finally {
    await client.end();
  }
}

/** `version` as the server gives it: 150004 is 15.4. */
function refuseOldServer(version: number): void {
  if (version < 150_000)
    throw new WrongSetting(
      `PostgreSQL 15 or newer is needed; the server has ${Math.floor(version / 10_000)}.`,
    );
}

/** An owner with the name of the app's role would be given its password, and the app would pass every row rule. */
function refuseOwner(owner: string, role: string): void {
  if (owner === role)
    throw new WrongSetting(`DATABASE_URL must name another user than ${role}: that is the app's own role.`);
}

/** Makes the app's role, or gives it its password again when the secret has changed. */
async function prepareRole(client: pg.Client, ownerUrl: string, role: { name: string; password: string }) {
  if (await maySignIn(ownerUrl, role)) return;
  const name = client.escapeIdentifier(role.name);
  const password = client.escapeLiteral(role.password);
  const found = await client.query('select from pg_roles where rolname = $1', [role.name]);
  const make = `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password ${password}`;
  await client.query(found.rowCount === 0 ? make : `alter role ${name} login password ${password}`);
}

async function maySignIn(ownerUrl: string, role: { name: string; password: string }): Promise<boolean> {
  const url = new URL(ownerUrl);
  url.username = role.name;
  url.password = role.password;
  const client = new pg.Client({ connectionString: url.href });
  return client.connect().then(
    () => client.end().then(() => true),
    (error: unknown) => {
      // 28…: no such role, or another password; anything else is a fault of the server.
      if (error instanceof pg.DatabaseError && error.code?.startsWith('28') === true) return false;
      throw error;
    },
  );
}

/** Runs what has not run. False when the database has migrations this program does not know: a newer one runs beside it, whose rules stay. */
async function applyMigrations(client: pg.Client): Promise<boolean> {
  const done = new Map(
    (
      await client.query<{ name: string; sha256: string }>('select name, sha256 from migration.done')
    ).rows.map((row) => [row.name, row.sha256]),
  );
  const names = readdirSync(new URL('migrations/', folder)).sort();
  for (const name of names) {
    const text = readFileSync(new URL(`migrations/${name}`, folder), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    if (done.get(name) === hash) continue;
    if (done.has(name))
      throw new Error(`Migration ${name} has been edited since it ran: add a new one instead.`);
    await inTransaction(client, async () => {
      await client.query(text);
      await client.query('insert into migration.done (name, sha256) values ($1, $2)', [name, hash]);
    }).catch((cause: unknown) => {
      throw new Error(`Migration ${name} failed: ${String(cause)}`, { cause });
    });
  }
  return [...done.keys()].every((name) => name === 'rules' || names.includes(name));
}

async function applyRules(client: pg.Client, role: string): Promise<void> {
  const order = JSON.parse(readFileSync(new URL('rules/order.json', folder), 'utf8')) as string[];
  const texts = order.map((name) =>
    fillIn(client, readFileSync(new URL(`rules/${name}.sql`, folder), 'utf8'), role),
  );
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex');
  const done = await client.query(`select from migration.done where name = 'rules' and sha256 = $1`, [hash]);
  if (done.rowCount === 1) return;
  await inTransaction(client, async () => {
    for (const [index, text] of texts.entries()) {
      await client.query(text).catch((cause: unknown) => {
        throw new Error(`db/rules/${order[index]}.sql failed: ${String(cause)}`, { cause });
      });
    }
    await client.query(
      `insert into migration.done (name, sha256) values ('rules', $1) on conflict (name) do update set sha256 = $1, done_at = now()`,
      [hash],
    );
  });
}

/** What a rule may name and not know: the app's role, and the text of a file in `data`, which others read too. */
const fillIn = (client: pg.Client, text: string, role: string): string =>
  text
    .replaceAll('{{app_role}}', client.escapeIdentifier(role))
    .replaceAll(/\{\{(data\/[a-z/-]+\.json)\}\}/g, (_, path: string) =>
      client.escapeLiteral(readFileSync(new URL(path, root), 'utf8')),
    );

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
