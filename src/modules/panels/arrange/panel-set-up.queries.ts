import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { PanelSetUp } from './panel-set-up.ts';

interface Setter {
  partnershipId: string;
  panelId: string;
  by: string;
  at: Date;
}

/** Keeps a new panel of the partnership with its members. */
export async function addPanel(tx: Tx, setUp: PanelSetUp, { partnershipId, panelId, by, at }: Setter) {
  const place = { partnership_id: partnershipId, panel_id: panelId };
  await tx
    .insertInto('panels.panel')
    .values({ ...place, ...columnsOf(setUp), changed_by: by, changed_at: at })
    .execute();
  await addMembers(tx, setUp, place);
}

/** Sets a panel up otherwise; false when somebody else did so since that version. */
export async function changePanel(
  tx: Tx,
  setUp: PanelSetUp,
  { partnershipId, panelId, by, at, version }: Setter & { version: number },
): Promise<boolean> {
  const place = { partnership_id: partnershipId, panel_id: panelId };
  const changed = await tx
    .updateTable('panels.panel')
    .set({ ...columnsOf(setUp), changed_by: by, changed_at: at, version: version + 1 })
    .where('panel_id', '=', panelId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return false;
  await tx.deleteFrom('panels.panel_member').where('panel_id', '=', panelId).execute();
  await addMembers(tx, setUp, place);
  return true;
}

function columnsOf(setUp: PanelSetUp) {
  return {
    name: setUp.name,
    purpose: setUp.purpose,
    first_date: setUp.firstDate,
    every_weeks: setUp.everyWeeks,
    starts_at: setUp.startsAt,
    slot_minutes: setUp.slotMinutes,
    slot_count: setUp.slotCount,
    place: setUp.place,
    link: setUp.link,
    chair_user_id: setUp.chairUserId,
    coordinator_user_id: setUp.coordinatorUserId,
    quorate_members: setUp.quorateMembers,
    quorate_kinds: setUp.quorateKinds,
    papers_working_days: setUp.papersWorkingDays,
    access_days_after: setUp.accessDaysAfter,
    prompts: setUp.prompts,
  };
}

async function addMembers(tx: Tx, setUp: PanelSetUp, place: { partnership_id: string; panel_id: string }) {
  const rows = Object.entries(setUp.members).map(([agency_kind, user_id]) => ({
    ...place,
    agency_kind,
    user_id,
  }));
  if (rows.length > 0) await tx.insertInto('panels.panel_member').values(rows).execute();
}

/** Who set a panel up as it is now, and when; undefined for one that nobody has changed since it came to be. */
export async function whoSetUp(tx: Tx, panelId: string): Promise<{ by: string; at: Date } | undefined> {
  const { rows } = await sql<{ by: string; at: Date }>`
    select u.full_name as by, p.changed_at as at
      from panels.panel p join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.changed_by
     where p.panel_id = ${panelId}`.execute(tx);
  return rows[0];
}
