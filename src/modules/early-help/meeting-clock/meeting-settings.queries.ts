import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { shippedCalendar, type ClockSettings, type LimitOverride } from '#practice/clocks/index.ts';
import type { Viewer } from '#platform/access/index.ts';

interface Kept {
  key: 'early-help-first-meeting' | 'early-help-review';
  amount: number;
  source: string;
  effectiveFrom: string;
}

/** How often the team around a child meets in the viewer's partnership: as shipped, and as it decided for itself, in weeks, under the keys of the limits. */
export async function readMeetingSettings(
  tx: Tx,
  { nation }: Pick<Viewer, 'nation'>,
): Promise<ClockSettings> {
  const { rows } = await sql<Kept>`
    select setting_key as key, amount, source, effective_from as "effectiveFrom" from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key in ('early-help-first-meeting', 'early-help-review')
     order by effective_from`.execute(tx);
  return { calendar: shippedCalendar, nation, overrides: rows.map(overrideOf) };
}

function overrideOf({ key, amount, source, effectiveFrom }: Kept): LimitOverride {
  const span = { unit: 'weeks', amount } as const;
  const own = { key, first: span, source, effectiveFrom };
  return key === 'early-help-review' ? { ...own, repeat: { every: span, from: 'last-meeting' } } : own;
}

/** Decides after how many weeks a meeting is due, from a day on; false when that is decided from that very day already. Only for wide viewers: the row rule. */
export async function decideMeetingWeeks(
  tx: Tx,
  given: {
    partnershipId: string;
    key: Kept['key'];
    amount: number;
    source: string;
    effectiveFrom: string;
    setBy: string;
  },
): Promise<boolean> {
  const { partnershipId, key, amount, source, effectiveFrom, setBy } = given;
  const added = await sql`
    insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from, set_by)
    values (${partnershipId}, ${key}, ${amount}, ${source}, ${effectiveFrom}, ${setBy}) on conflict do nothing`.execute(
    tx,
  );
  return added.numAffectedRows === 1n;
}
