import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { linkPlans } from './link-plans.queries.ts';
import { addNewReviews, loadKnownReviews } from './load-reviews.queries.ts';
import { loadKnownRows } from './load-known.queries.ts';
import { returnedRows, periodStart, type ReturnedRows } from './returned-rows.ts';

export interface ReturnToLoad {
  importId: string;
  referenceDate: string;
  /**
   * The reference date of the next later return that is loaded, if any. Then only rows not yet known are added: those of new children, and
   * of known ones what was over before that return's year. What that return should hold and does not is added as gone since then.
   */
  laterDate: string | null;
  /** Children in `loading_child` are known, or some are in `gone_child`. */
  hasKnown: boolean;
}

/**
 * Loads the episodes, assessments, enquiries, plans and reviews staged for the children in `loading_child`. What a later return corrects
 * is kept as it was in imports.correction; what it no longer holds, though its period should, is marked and never deleted.
 */
export async function loadPlans(tx: Tx, given: ReturnToLoad): Promise<void> {
  for (const rows of returnedRows) {
    await addNewRows(tx, rows, given);
    if (given.hasKnown) await loadKnownRows(tx, rows, given);
  }
  await addNewReviews(tx, given);
  if (given.hasKnown) await loadKnownReviews(tx, given);
  await linkPlans(tx, given.importId);
}

/** The rows of new children have nothing to be compared with. */
async function addNewRows(tx: Tx, rows: ReturnedRows, { importId, laterDate }: ReturnToLoad): Promise<void> {
  const columns = [...rows.keys, 'ordinal', ...rows.items];
  const goneSince: RawBuilder<unknown> =
    laterDate === null
      ? sql`null::date`
      : sql`case when ${sql.raw(rows.isExpected('s', `'${periodStart(laterDate)}'::date`))} then ${laterDate}::date end`;
  await sql`
    insert into plans.${sql.raw(rows.name)} (partnership_id, ${sql.raw(rows.idColumn)}, child_id, ${sql.raw(columns.join(', '))}, gone_since)
    select s.partnership_id, s.${sql.raw(rows.idColumn)}, l.child_id, ${sql.raw(columns.map((column) => `s.${column}`).join(', '))}, ${goneSince}
      from imports.staged_${sql.raw(rows.name)} s join loading_child l on l.number = s.number
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId} and l.is_new`.execute(
    tx,
  );
}
