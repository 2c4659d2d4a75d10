import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Draft, DraftFields, DraftForm } from './draft.ts';

const mine = sql`d.partnership_id = (select access.viewer_partnership()) and d.user_id = (select access.viewer_id())`;

/** What the viewer has begun to write about a child, by form: nobody else's. */
export async function listDrafts(tx: Tx, childId: string): Promise<Map<DraftForm, Draft>> {
  const { rows } = await sql<Draft & { form: DraftForm }>`
    select d.form, d.fields, d.saved_at as "savedAt" from children.draft d where ${mine} and d.child_id = ${childId}`.execute(
    tx,
  );
  return new Map(rows.map(({ form, ...draft }) => [form, draft]));
}

/** Keeps what the viewer has typed so far in the place of what they had typed before. */
export async function keepDraft(
  tx: Tx,
  viewer: Pick<Viewer, 'partnershipId' | 'userId'>,
  draft: { childId: string; form: DraftForm; fields: DraftFields; at: Date },
): Promise<void> {
  await sql`
    insert into children.draft (partnership_id, user_id, child_id, form, fields, saved_at)
    values (${viewer.partnershipId}, ${viewer.userId}, ${draft.childId}, ${draft.form}, ${JSON.stringify(draft.fields)}, ${draft.at})
    on conflict (partnership_id, user_id, child_id, form) do update set fields = excluded.fields, saved_at = excluded.saved_at`.execute(
    tx,
  );
}

/** It was sent, or its author does not want it any more. */
export async function dropDraft(tx: Tx, childId: string, form: DraftForm): Promise<void> {
  await sql`delete from children.draft d where ${mine} and d.child_id = ${childId} and d.form = ${form}`.execute(
    tx,
  );
}
