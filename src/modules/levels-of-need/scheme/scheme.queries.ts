import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { levelsAsShipped, schemeOn, type Level, type Scheme } from '../levels.ts';

export interface SetScheme {
  levels: Level[];
  source: string;
  effectiveFrom: string;
  setByName: string;
}

/** Every order of levels that the viewer's partnership ever set, the latest first. */
export async function listSchemes(tx: Tx): Promise<SetScheme[]> {
  const { rows } = await sql<SetScheme>`
    select s.levels, s.source, s.effective_from as "effectiveFrom", u.full_name as "setByName"
      from levels.scheme s
      join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.set_by
     where s.partnership_id = (select access.viewer_partnership()) order by s.effective_from desc`.execute(
    tx,
  );
  return rows;
}

/** The levels in force today, and every one that ever was with its last name, so that an old path can still be read. */
export async function readScheme(tx: Tx, today: string): Promise<Scheme & { everNamed: Level[] }> {
  const schemes = await listSchemes(tx);
  const everNamed = [...schemes.flatMap(({ levels }) => levels), ...levelsAsShipped];
  const set = schemeOn(schemes, today);
  if (set === undefined) return { levels: levelsAsShipped, own: null, everNamed };
  const { levels, source, effectiveFrom } = set;
  return { levels, own: { source, effectiveFrom }, everNamed: [...levels, ...everNamed] };
}

/** Sets the levels from a day on; false when they are set from that very day already. The row rule refuses who may not. */
export async function setScheme(
  tx: Tx,
  given: Omit<SetScheme, 'setByName'> & { partnershipId: string; setBy: string; setAt: Date },
): Promise<boolean> {
  const { partnershipId, effectiveFrom, source, levels, setBy, setAt } = given;
  const added = await sql`
    insert into levels.scheme (partnership_id, scheme_id, effective_from, source, levels, set_by, set_at)
    values (${partnershipId}, platform.uuid_v7(), ${effectiveFrom}, ${source}, ${JSON.stringify(levels)}::jsonb, ${setBy}, ${setAt})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
