import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Of a record that was merged into another the worker and the managers stand next to the other; a record merged in counts beside its own. */
const records = sql`
  children.child c left join access.merged_child m on m.partnership_id = c.partnership_id and m.child_id = c.child_id`;

/**
 * Puts next to each child of the partnership, or to these alone, its allocated worker and the managers of its team, and ends it for those who
 * are no longer: the gate says what allocation says, from this moment on.
 */
export async function standByWork(
  tx: Tx,
  given: { by: string; at: Date; childIds?: readonly string[] },
): Promise<void> {
  await follow(tx, given, {
    basis: 'allocated-worker',
    source: 'children.allocation',
    wanted: sql`
      select distinct coalesce(m.record_id, c.child_id) as child_id, u.user_id from ${records}
        join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.worker_user_id and u.is_active
       where c.partnership_id = (select access.viewer_partnership())`,
  });
  await follow(tx, given, {
    basis: 'team-manager',
    source: 'children.team',
    wanted: sql`
      select distinct coalesce(m.record_id, c.child_id) as child_id, u.user_id from ${records}
        join access.user_account u on u.partnership_id = c.partnership_id and u.team_id = c.team_id and u.is_active
        join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role = 'team-manager'
       where c.partnership_id = (select access.viewer_partnership())`,
  });
}

interface Standing {
  basis: 'allocated-worker' | 'team-manager';
  source: string;
  /** A query of child_id and user_id: who should stand there. */
  wanted: RawBuilder<unknown>;
}

async function follow(
  tx: Tx,
  { by, at, childIds }: { by: string; at: Date; childIds?: readonly string[] },
  standing: Standing,
): Promise<void> {
  const { basis, source, wanted } = standing;
  const of = (column: string) =>
    childIds === undefined ? sql`true` : sql`${sql.raw(column)} = any(${[...childIds]}::uuid[])`;
  await sql`
    with wanted as materialized (${wanted})
    update access.child_access a set until = ${at}
     where a.partnership_id = (select access.viewer_partnership()) and a.source = ${source} and (a.until is null or a.until > ${at}) and ${of('a.child_id')}
       and not exists (select from wanted w where w.child_id = a.child_id and w.user_id = a.user_id)`.execute(
    tx,
  );
  await sql`
    with wanted as materialized (${wanted})
    insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, granted_by)
    select (select access.viewer_partnership()), w.user_id, w.child_id, ${basis}, ${source}, ${at}, ${by}::uuid
      from wanted w
     where ${of('w.child_id')} and not exists (select from access.child_access a
                        where a.partnership_id = (select access.viewer_partnership()) and a.user_id = w.user_id and a.child_id = w.child_id
                          and a.source = ${source} and a.until is null)`.execute(tx);
}
