import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ReturnToLoad } from './load.queries.ts';
import { periodStart, type ReturnedRows } from './returned-rows.ts';

/** One kind of row of children that are known: compared with what is kept, corrected, added, marked as gone. */
export async function loadKnownRows(tx: Tx, rows: ReturnedRows, given: ReturnToLoad): Promise<void> {
  const incoming = sql.raw(`incoming_${rows.name}`);
  await sql`
    create temporary table ${incoming} on commit drop as
    select l.record_id as known_child_id, l.ordinal_add, s.* from imports.staged_${sql.raw(rows.name)} s join loading_child l on l.number = s.number
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(given.importId)} and not l.is_new`.execute(
    tx,
  );
  await sql`analyze ${incoming}`.execute(tx);
  if (given.laterDate !== null) return addHistory(tx, rows, given.laterDate);
  const keys = rows.keys.map((key) => `t.${key} = i.${key}`);
  const same = sql.raw(
    ['t.child_id = i.known_child_id', 't.ordinal = i.ordinal + i.ordinal_add', ...keys].join(' and '),
  );
  await keepCorrections(tx, rows, same, given.importId);
  await markGoneRows(tx, rows, same, given.referenceDate);
  const items = rows.items.map((item) => `${item} = excluded.${item}`).join(', ');
  await addIncoming(
    tx,
    rows,
    sql`true`,
    sql`do update set ${sql.raw(items)}, gone_since = null
     where (${list(rows, 't')}) is distinct from (${list(rows, 'excluded')}) or t.gone_since is not null`,
  );
}

const list = (rows: ReturnedRows, alias: string) =>
  sql.raw(rows.items.map((item) => `${alias}.${item}`).join(', '));

/** What was over before the year of the next later return, which therefore says nothing of it. */
async function addHistory(tx: Tx, rows: ReturnedRows, laterDate: string): Promise<void> {
  const isExpected = rows.isExpected('i', `'${periodStart(laterDate)}'::date`);
  await addIncoming(tx, rows, sql.raw(`not ${isExpected}`), sql`do nothing`);
}

async function addIncoming(
  tx: Tx,
  rows: ReturnedRows,
  condition: RawBuilder<unknown>,
  onConflict: RawBuilder<unknown>,
): Promise<void> {
  const columns = [...rows.keys, ...rows.items];
  const key = ['partnership_id', 'child_id', ...rows.keys, 'ordinal'].join(', ');
  await sql`
    insert into plans.${sql.raw(rows.name)} as t (partnership_id, ${sql.raw(rows.idColumn)}, child_id, ordinal, ${sql.raw(columns.join(', '))})
    select i.partnership_id, i.${sql.raw(rows.idColumn)}, i.known_child_id, i.ordinal + i.ordinal_add, ${sql.raw(columns.map((column) => `i.${column}`).join(', '))}
      from incoming_${sql.raw(rows.name)} i where ${condition}
    on conflict (${sql.raw(key)}) ${onConflict}`.execute(tx);
}

async function keepCorrections(
  tx: Tx,
  rows: ReturnedRows,
  same: RawBuilder<unknown>,
  importId: string,
): Promise<void> {
  await sql`
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select t.partnership_id, ${importId}::uuid, t.child_id, ${rows.what}, t.${sql.raw(rows.idColumn)}, to_jsonb(b), to_jsonb(n)
      from incoming_${sql.raw(rows.name)} i
      join plans.${sql.raw(rows.name)} t on t.partnership_id = (select access.viewer_partnership()) and ${same}
      cross join lateral (select ${list(rows, 't')}) b cross join lateral (select ${list(rows, 'i')}) n
     where (${list(rows, 't')}) is distinct from (${list(rows, 'i')})`.execute(tx);
}

async function markGoneRows(
  tx: Tx,
  rows: ReturnedRows,
  same: RawBuilder<unknown>,
  referenceDate: string,
): Promise<void> {
  const expected = sql.raw(rows.isExpected('t', `'${periodStart(referenceDate)}'::date`));
  await sql`
    update plans.${sql.raw(rows.name)} t set gone_since = ${referenceDate}
     where t.partnership_id = (select access.viewer_partnership()) and t.gone_since is null and ${expected}
       and (t.child_id, t.ordinal / 1000 * 1000) in (select record_id, ordinal_add from loading_child where not is_new
                                                     union all select record_id, ordinal_add from gone_child)
       and not exists (select from incoming_${sql.raw(rows.name)} i where ${same})`.execute(tx);
}
