import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { OwnFigure } from './figures.ts';

/** What the viewer's partnership has decided for itself about people and reviews. */
export async function listOwnFigures(tx: Tx): Promise<OwnFigure[]> {
  const { rows } = await sql<OwnFigure>`
    select setting_key as key, amount, effective_from as "effectiveFrom" from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key like 'administration.%'`.execute(
    tx,
  );
  return rows;
}
