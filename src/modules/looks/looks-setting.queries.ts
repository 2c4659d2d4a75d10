import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { settingKeys, settingsOn, type LooksSettings, type SettingOverride } from './looks-settings.ts';

/** The figures of the viewer's partnership on a day. */
export async function readSettings(tx: Tx, day: string): Promise<LooksSettings> {
  const { rows } = await sql<SettingOverride>`
    select setting_key as key, amount, effective_from as "effectiveFrom" from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key = any(${settingKeys})`.execute(
    tx,
  );
  return settingsOn(day, rows);
}
