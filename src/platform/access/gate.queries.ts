import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

/** The reasons that work gives; that somebody is named for a restricted child, or in an emergency, is written by who-can-see alone. */
export type Basis =
  | 'allocated-worker'
  | 'team-manager'
  | 'team-member'
  | 'panel-member'
  | 'panel-presenter'
  | 'recommendation-owner'
  | 'conference'
  | 'escalation';

export interface Grant {
  partnershipId: string;
  userId: string;
  childId: string;
  basis: Basis;
  /** Which piece of work put the person there, for "who can see this child": 'panels.case:<id>'. */
  source: string;
  from: Date;
  /** Undefined: until it is ended. */
  until?: Date | undefined;
  grantedBy: string;
}

/** Puts people next to children. The giver must be able to see each child; a row that is open already for the same reason takes the new end. */
export async function grantChildAccess(tx: Tx, grants: readonly Grant[]): Promise<void> {
  for (const grant of grants) {
    await sql`
      with moved as (
        update access.child_access set until = ${grant.until ?? null}
         where partnership_id = ${grant.partnershipId} and user_id = ${grant.userId} and child_id = ${grant.childId}
           and basis = ${grant.basis} and source = ${grant.source} and (until is null or until > ${grant.from})
        returning 1)
      insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at, until, granted_by)
      select ${grant.partnershipId}, ${grant.userId}, ${grant.childId}, ${grant.basis}, ${grant.source}, ${grant.from},
             ${grant.until ?? null}, ${grant.grantedBy}
       where not exists (select from moved)`.execute(tx);
  }
}

/**
 * Ends what one piece of work had given, for everybody or for one person, also about children the ender may not see. The rows stay, as
 * the reason why somebody could.
 */
export async function endChildAccess(tx: Tx, source: string, at: Date, userId?: string): Promise<void> {
  await sql`select access.end_child_access(${source}, ${at}, ${userId ?? null})`.execute(tx);
}
