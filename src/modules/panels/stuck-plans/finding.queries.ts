import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { StoredFinding } from './stored-finding.ts';

/** Has the view look at the plans as they stood on a day ('YYYY-MM-DD'), to the end of this transaction. */
export async function lookAsAt(tx: Tx, asAt: string): Promise<void> {
  await sql`select set_config('app.as_at', ${asAt}, true)`.execute(tx);
}

/** The columns of a `StoredFinding`, from `s` (panels.stuck_plan) and `findingNames`. */
export const findingColumns = sql`
  s.child_id as "childId", s.criterion, s.plan_id as "planId", s.since, s.needs_view as "needsView",
  s.dismissed_until as "dismissedUntil", s.view, s.view_stated_on as "statedOn", coalesce(stater.full_name, '') as "statedBy",
  s.plans, s.break_days as "breakDays", s.plan_start as "planStart", s.review_number as "reviewNumber",
  s.reviews_held as "reviewsHeld", s.previous_end as "previousEnd", s.category_then as "categoryThen",
  s.category_now as "categoryNow", s.gap_years as "gapYears", s.request_id as "requestId",
  coalesce(asker.full_name, '') as "askedBy", s.why, s.others`;

export const findingNames = sql`
  left join access.user_account stater on stater.partnership_id = s.partnership_id and stater.user_id = s.view_stated_by
  left join access.user_account asker on asker.partnership_id = s.partnership_id and asker.user_id = s.asked_by`;

/**
 * Every finding about children the viewer may see, dismissed ones too, as at a day; by the authority's own id of the child, then
 * criterion.
 */
export async function listFindings(
  tx: Tx,
  asAt: string,
): Promise<{ localId: string; stored: StoredFinding }[]> {
  await lookAsAt(tx, asAt);
  const { rows } = await sql<StoredFinding & { localId: string }>`
    select c.local_id as "localId", ${findingColumns}
      from panels.stuck_plan s
      join children.child c on c.partnership_id = s.partnership_id and c.child_id = s.child_id
      ${findingNames}
     where s.partnership_id = (select access.viewer_partnership())
     order by c.local_id collate "C", s.criterion`.execute(tx);
  return rows.map(({ localId, ...stored }) => ({ localId, stored }));
}
