import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { LawSetting } from './find-law.ts';

/** What the viewer's partnership says of the law itself, in any order; what it says of nothing is as shipped. */
export async function listLawSettings(tx: Tx): Promise<LawSetting[]> {
  const { rows } = await sql<LawSetting>`
    select setting_key as key, value, source, effective_from as "effectiveFrom"
      from sharing.law_setting where partnership_id = (select access.viewer_partnership())`.execute(tx);
  return rows;
}

/** Sets what holds from a day on; false when something is set for that day already. Only the data protection officer's to do. */
export async function setLaw(
  tx: Tx,
  setting: LawSetting & { partnershipId: string; setBy: string; setAt: Date },
): Promise<boolean> {
  const added = await sql`
    insert into sharing.law_setting (partnership_id, setting_key, value, source, effective_from, set_by, set_at)
    values (${setting.partnershipId}, ${setting.key}, ${setting.value}, ${setting.source}, ${setting.effectiveFrom}, ${setting.setBy}, ${setting.setAt})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
