import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export type CorrectedKind =
  'child' | 'episode' | 'assessment' | 'section-47' | 'pre-proceedings' | 'plan' | 'review';

/** What a later return or people file said differently; `was` and `became` are the columns that may differ, by name. */
export interface Correction {
  correctionId: string;
  what: CorrectedKind;
  rowId: string | null;
  was: Record<string, unknown>;
  /** Null: no longer there. */
  became: Record<string, unknown> | null;
  importKind: 'census' | 'people' | null;
  referenceDate: string | null;
  loadedAt: Date | null;
}

/** Everything that was corrected of one child, the latest first, as far as the viewer may see the child. */
export async function listCorrections(tx: Tx, childId: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    with corrected as (
      select correction_id, import_id, what, row_id, was, became from imports.correction
       where partnership_id = (select access.viewer_partnership()) and child_id = ${childId})
    select c.correction_id as "correctionId", c.what, c.row_id as "rowId", c.was, c.became, r.kind as "importKind",
           r.reference_date as "referenceDate", r.loaded_at as "loadedAt"
      from corrected c
      left join children.returns_of(array(select distinct d.import_id from corrected d)) r on r.import_id = c.import_id
     order by r.loaded_at desc nulls last, c.correction_id desc`.execute(tx);
  return rows;
}
