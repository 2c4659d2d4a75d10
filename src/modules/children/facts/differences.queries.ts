import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What a file says otherwise than a person did. */
export interface Difference {
  differenceId: string;
  childId: string;
  /** The column that differs. */
  item: string;
  says: unknown;
  importKind: 'census' | 'people';
  referenceDate: string | null;
  loadedAt: Date;
}

/** What nobody has decided on yet, for whoever sees the child; of a protected address only for who is named for it. */
export async function listDifferences(tx: Tx, childId: string): Promise<Difference[]> {
  const { rows } = await sql<Difference>`
    with open as (
      select * from children.difference d
       where d.partnership_id = (select access.viewer_partnership()) and d.child_id = ${childId} and d.settled is null)
    select o.difference_id as "differenceId", o.child_id as "childId", o.item, o.says, r.kind as "importKind",
           r.reference_date as "referenceDate", o.found_at as "loadedAt"
      from open o join children.returns_of(array(select distinct x.import_id from open x)) r on r.import_id = o.import_id
     order by o.item`.execute(tx);
  return rows;
}

/** Everything that was found, also what was decided, the earliest first. */
export async function listAllDifferences(
  tx: Tx,
  childId: string,
): Promise<{ item: string; says: unknown; foundAt: Date }[]> {
  const { rows } = await sql<{ item: string; says: unknown; foundAt: Date }>`
    select d.item, d.says, d.found_at as "foundAt" from children.difference d
     where d.partnership_id = (select access.viewer_partnership()) and d.child_id = ${childId} order by d.found_at, d.item`.execute(
    tx,
  );
  return rows;
}

/** Somebody decides; undefined: not there, not theirs to see, or decided by somebody else meanwhile. */
export async function settleDifference(
  tx: Tx,
  given: { childId: string; differenceId: string; settled: 'kept' | 'taken'; by: string; at: Date },
): Promise<Pick<Difference, 'item' | 'says'> | undefined> {
  const { rows } = await sql<Pick<Difference, 'item' | 'says'>>`
    update children.difference d set settled = ${given.settled}, settled_by = ${given.by}, settled_at = ${given.at}
     where d.partnership_id = (select access.viewer_partnership()) and d.child_id = ${given.childId}
       and d.difference_id = ${given.differenceId} and d.settled is null
    returning d.item, d.says`.execute(tx);
  return rows[0];
}

/** A file that is being loaded or compared: which rows it has, how each finds its child, and the columns it speaks of. */
export interface SaidByFile {
  importId: string;
  /** `from … ` with the alias `s` for what the file says and `c` for the child. */
  rows: RawBuilder<unknown>;
  /** Which of those rows are of the file. */
  isOf: RawBuilder<unknown>;
  items: readonly string[];
  /** What the file says of a column, as a jsonb; null: it says nothing. */
  says: RawBuilder<unknown>;
  /** An empty cell says that there is none, or nothing at all. */
  isEmptySaid: boolean;
}

/** Each column of each child in which people's words stand and of which the file says something: what it says and what stands. */
function compared({ rows, isOf, items, says, isEmptySaid }: SaidByFile): RawBuilder<unknown> {
  return sql`
    select c.partnership_id, c.child_id, i.item, ${says} -> i.item as says,
           case i.item when 'address' then to_jsonb(coalesce(c.address, p.address)) when 'postcode' then to_jsonb(coalesce(c.postcode, p.postcode))
                       else to_jsonb(c) -> i.item end as stands
      ${rows}
      left join children.protected_address p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
     cross join lateral (select unnest(c.by_hand) as item) i
     where ${isOf} and i.item = any(${[...items]}::text[])
       and (${sql.lit(isEmptySaid)} or jsonb_typeof(${says} -> i.item) <> 'null')`;
}

/** How many children a file speaks of otherwise than a person did, where nobody has decided for the person's word yet. */
export async function countDiffering(tx: Tx, file: SaidByFile): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with compared as (${compared(file)})
    select count(distinct c.child_id) as count from compared c
     where c.says is distinct from c.stands and not ${decided}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Somebody has decided already for their own word against exactly this. */
const decided = sql`exists (select from children.difference d
  where d.partnership_id = c.partnership_id and d.child_id = c.child_id and d.item = c.item and d.settled = 'kept' and d.says = c.says)`;

/** Notes where a file that is loaded says something else than a person did, and closes what it now agrees with. */
export async function noteDifferences(tx: Tx, file: SaidByFile, at: Date): Promise<void> {
  await sql`
    with compared as materialized (${compared(file)}),
    agreed as (
      update children.difference d set settled = 'agrees', settled_at = ${at}
        from compared c
       where d.partnership_id = c.partnership_id and d.child_id = c.child_id and d.item = c.item and d.settled is null
         and c.says is not distinct from c.stands)
    insert into children.difference (partnership_id, child_id, item, says, import_id, found_at)
    select c.partnership_id, c.child_id, c.item, coalesce(c.says, 'null'), ${file.importId}, ${at}
      from compared c
     where c.says is distinct from c.stands and not ${decided}
    on conflict (partnership_id, child_id, item) where settled is null
    do update set says = excluded.says, import_id = excluded.import_id, found_at = excluded.found_at`.execute(
    tx,
  );
}
