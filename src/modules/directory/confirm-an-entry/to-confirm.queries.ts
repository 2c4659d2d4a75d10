import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface EditorToAsk {
  userId: string;
  language: string;
  /** How many services they keep, or nobody keeps, that were last confirmed before the day. */
  services: number;
  /** What they are asked already, and have not done. */
  actionId: string | null;
  actionVersion: number | null;
}

/** The directory editors whose accounts work, with what is theirs to confirm. Of what others are asked only the system account knows. */
export async function listEditorsToAsk(tx: Tx, before: string, sourceKind: string): Promise<EditorToAsk[]> {
  const { rows } = await sql<EditorToAsk>`
    select u.user_id as "userId", u.language, a.action_id as "actionId", a.version as "actionVersion",
           (select count(*)::integer from directory.service s
             where s.partnership_id = u.partnership_id and s.gone_on is null and coalesce(s.confirmed_on < ${before}, true)
               and (s.responsible_user_id = u.user_id or s.responsible_user_id is null)) as services
      from access.user_role r
      join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.user_id and u.is_active
      left join actions.action a on a.partnership_id = u.partnership_id and a.owner_user_id = u.user_id and a.source_kind = ${sourceKind}
                                and a.done_on is null and a.ended_on is null
     where r.partnership_id = (select access.viewer_partnership()) and r.role = 'directory-editor'`.execute(
    tx,
  );
  return rows;
}
