import type pg from 'pg';

/** What may change though nothing was done: the audit trail, when somebody was last seen, how often somebody tried to sign
 * in, how much they sent in files. */
const mayChange = ['audit_trail.event', 'access.session', 'access.sign_in_attempt', 'access.sent_on_day'];

/** Our tables at one moment: which rows were written by which transactions, and what they say. Both change with any row; the first is quick to read. */
export interface StateOfTables {
  written: Map<string, string>;
  said: Map<string, string>;
}

/** The state now; given the one before, only tables that were written since are read again. */
export async function stateOfTables(owner: pg.Pool, before?: StateOfTables): Promise<StateOfTables> {
  const names = before === undefined ? await tablesOf(owner) : [...before.written.keys()];
  const written = await sumsOf(owner, names, 'xmin::text::bigint', 'written');
  const changed = names.filter((name) => written.get(name) !== before?.written.get(name));
  const said = await sumsOf(owner, changed, 'hashtextextended(t::text, 0)');
  return { written, said: new Map([...(before?.said ?? []), ...said]) };
}

/** The tables that say something else. */
export function changedTables(before: StateOfTables, after: StateOfTables): string[] {
  return [...after.said.keys()].filter((name) => before.said.get(name) !== after.said.get(name));
}

async function tablesOf(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'migration') order by 1`);
  return rows.map(({ name }) => name).filter((name) => !mayChange.includes(name));
}

/** For each table the sum of something over its rows, with their count; planned once where it has a name. */
async function sumsOf(
  owner: pg.Pool,
  names: string[],
  what: string,
  name?: string,
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const sums = names.map((table) => `(select count(*) || ' ' || coalesce(sum(${what}), 0) from ${table} t)`);
  const text = `select array[${sums.join(', ')}] as sums`;
  const { rows } = await owner.query<{ sums: string[] }>({ text, ...(name !== undefined && { name }) });
  return new Map(names.map((table, index) => [table, rows[0]?.sums[index] ?? '']));
}
