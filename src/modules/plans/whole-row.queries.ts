import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** One row that the returns made, whole, by the names of its columns; also what a later return no longer held. */
export interface WholeRow {
  what: 'episode' | 'assessment' | 'section-47' | 'pre-proceedings' | 'plan' | 'review';
  row: Record<string, unknown>;
}

/** Everything that the returns tell of one child's episodes and plans, as far as the viewer may see the child. */
export async function listWholeRows(tx: Tx, childId: string): Promise<WholeRow[]> {
  const { rows } = await sql<WholeRow>`
    with here as (select (select access.viewer_partnership()) as partnership_id, ${childId}::uuid as child_id)
    select 'episode' as what, to_jsonb(e) as row from here join plans.episode e using (partnership_id, child_id)
    union all select 'assessment', to_jsonb(a) from here join plans.assessment a using (partnership_id, child_id)
    union all select 'section-47', to_jsonb(s) from here join plans.section_47 s using (partnership_id, child_id)
    union all select 'pre-proceedings', to_jsonb(r) from here join plans.pre_proceedings r using (partnership_id, child_id)
    union all select 'plan', to_jsonb(p) from here join plans.plan p using (partnership_id, child_id)
    union all select 'review', to_jsonb(v) from here join plans.plan p using (partnership_id, child_id)
              join plans.review v on v.partnership_id = p.partnership_id and v.plan_id = p.plan_id`.execute(
    tx,
  );
  return rows;
}
