import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** One reason why one person can see a child now. */
export interface Reason {
  fullName: string;
  jobTitle: string;
  agencyName: string;
  /** A basis of the gate, or the role whose work is the whole partnership. */
  basis: string;
  isWide: boolean;
  until: Date | null;
}

/** Who can see a child now and why, closest to the child first; nothing when the viewer may not see the child. */
export async function listWhoCanSee(tx: Tx, childId: string): Promise<Reason[]> {
  const { rows } = await sql<Reason>`
    select full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", basis, is_wide as "isWide", until
      from children.who_can_see(${childId})
     order by is_wide, array_position(array['allocated-worker', 'team-manager', 'team-member', 'named', 'panel-presenter', 'recommendation-owner', 'conference', 'escalation', 'panel-member', 'emergency'], basis),
              basis, full_name`.execute(tx);
  return rows;
}
