import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Change } from './change.ts';

export interface ChangesWanted {
  userId?: string | undefined;
  /** Those about roles only. */
  onlyRoles?: boolean;
  first: number;
  most: number;
}

/** What was changed about people and agencies, as far as the viewer looks after them or reads of them, the latest first. */
export async function listChanges(
  tx: Tx,
  { userId, onlyRoles = false, first, most }: ChangesWanted,
): Promise<{ changes: Change[]; total: number }> {
  const { rows } = await sql<Change & { total: number }>`
    select c.change_id as "changeId", c.at, c.act, c.detail, c.user_id as "userId", u.full_name as name, a.name as "agencyName",
           b.full_name as "byName", g.name as "byAgency", count(*) over ()::integer as total
      from administration.change c
      join access.user_account b on b.partnership_id = c.partnership_id and b.user_id = c.by_user
      left join access.agency g on g.partnership_id = b.partnership_id and g.agency_id = b.agency_id
      left join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.user_id
      left join access.agency a on a.partnership_id = c.partnership_id and a.agency_id = c.agency_id
     where c.partnership_id = (select access.viewer_partnership()) and (${userId ?? null}::uuid is null or c.user_id = ${userId ?? null})
       and (not ${onlyRoles} or c.act in ('role-given', 'role-taken'))
     order by c.at desc, c.change_id desc offset ${first} limit ${most}`.execute(tx);
  return { changes: rows, total: rows[0]?.total ?? 0 };
}
