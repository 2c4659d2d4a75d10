import type pg from 'pg';

/** What may change though nothing was done: the audit trail, when somebody was last seen, how often somebody tried to sign
 * in, how much they sent in files. */
const mayChange = ['audit_trail.event', 'access.session', 'access.sign_in_attempt', 'access.sent_on_day'];

/** One number for each of our tables, that changes when any row of it does. */
export async function stateOfTables(owner: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'migration') order by 1`);
  const names = rows.map(({ name }) => name).filter((name) => !mayChange.includes(name));
  const sums = names.map(
    (name) => `(select coalesce(sum(hashtextextended(t::text, 0)), 0)::text from ${name} t)`,
  );
  const found = await owner.query<{ sums: string[] }>(`select array[${sums.join(', ')}] as sums`);
  const [state] = found.rows;
  return Object.fromEntries(names.map((name, index) => [name, state?.sums[index] ?? '']));
}

/** The tables that differ. */
export function changedTables(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
