import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';

type Owner = Kysely<DB> | Transaction<DB>;

/** A sealed row as it is stored now. `columns` in the order of sealedColumns; null: the row is gone. */
export interface SealedRow {
  number: number;
  eventId: string;
  hash: string;
  columns: (string | null)[] | null;
}

const columns = sql`
  array[e.partnership_id::text, e.event_id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.user_id::text, e.act,
        e.outcome, e.child_ids::text, e.subject, e.detail::text, e.request_id, e.xact::text]`;

/** The next sealed rows of a chain after a number. Read as the owner, who sees every row. */
export async function readSealedRows(
  db: Owner,
  chainId: string,
  after: number,
  most: number,
): Promise<SealedRow[]> {
  const { rows } = await sql<SealedRow>`
    select s.number, s.event_id as "eventId", encode(s.hash, 'hex') as hash, case when e.event_id is not null then ${columns} end as columns
      from audit_trail.seal s left join audit_trail.event e on e.event_id = s.event_id
     where s.chain_id = ${chainId} and s.number > ${after} order by s.number limit ${most}`.execute(db);
  return rows;
}

/** Every chain there should be or is, with the name of its partnership; null for what belongs to none. */
export async function listChains(db: Owner): Promise<{ chainId: string; partnership: string | null }[]> {
  const { rows } = await sql<{ chainId: string; partnership: string | null }>`
    select partnership_id as "chainId", name as partnership from access.partnership
    union all select '00000000-0000-0000-0000-000000000000', null
    order by partnership nulls last`.execute(db);
  return rows;
}

/** Rows without a seal: how many just wait for theirs, and which are so old that they had one or came in from behind. */
export async function readUnsealed(
  db: Owner,
  chainId: string,
  most: number,
): Promise<{ waiting: number; late: string[] }> {
  const { rows } = await sql<{ waiting: number; late: string[] }>`
    with unsealed as (
      select e.event_id, e.xact < (select g.sealed_below from audit_trail.sealing g) as is_late
        from audit_trail.event e
       where coalesce(e.partnership_id, '00000000-0000-0000-0000-000000000000') = ${chainId}
         and not exists (select from audit_trail.seal s where s.event_id = e.event_id))
    select (select count(*)::integer from unsealed where not is_late) as waiting,
           array(select event_id::text from unsealed where is_late order by event_id limit ${most}) as late`.execute(
    db,
  );
  return rows[0] ?? { waiting: 0, late: [] };
}
