import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { StuckSettingOverride } from '../stuck/stuck-settings.ts';

/** The figures that the viewer's partnership decided for itself, in any order. */
export async function listStuckSettingOverrides(tx: Tx): Promise<StuckSettingOverride[]> {
  const { rows } = await sql<StuckSettingOverride>`
    select replace(setting_key, 'panels.stuck.', '') as key, amount, source, effective_from as "effectiveFrom"
      from clocks.setting
     where partnership_id = (select access.viewer_partnership())
       and setting_key in ('panels.stuck.breakDays', 'panels.stuck.cinMonths', 'panels.stuck.thirdReview', 'panels.stuck.cpGapYears')`.execute(
    tx,
  );
  return rows;
}
