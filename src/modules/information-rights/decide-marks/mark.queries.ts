import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Why something is taken out of a record. */
export const reasonsToTakeOut = ['third-party', 'could-harm', 'told-in-confidence'] as const;
/** Why something about somebody else stays. */
export const reasonsToKeep = ['works-here', 'agreed', 'known-to-them', 'no-person'] as const;
/** Whether a passage in which a name stands is about whoever asks; if it is, it may still be taken out. */
export const reasonsOfHits = ['about-them', 'not-them', ...reasonsToTakeOut] as const;
export type MarkReason = (typeof reasonsOfHits)[number] | (typeof reasonsToKeep)[number];

/** Something that may be about somebody else: words wherever they stand, or the whole of one passage. */
export interface Mark {
  markId: string;
  kind: 'works-here' | 'another-child' | 'perhaps-a-name' | 'relation' | 'passage' | 'added' | 'hit';
  words: string | null;
  number: number | null;
  places: number;
  decision: 'take-out' | 'keep' | 'leave-out' | null;
  reason: MarkReason | null;
}

/** Everything marked in the record of a request, what is to be decided first: for the officer. */
export async function listMarks(tx: Tx, accessRequestId: string): Promise<Mark[]> {
  const { rows } = await sql<Mark>`
    select mark_id as "markId", kind, words, number, places, decision, reason from information_rights.mark
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId}
     order by decision is not null, array_position(array['added', 'hit', 'passage', 'another-child', 'perhaps-a-name', 'relation', 'works-here'], kind),
              number, words`.execute(tx);
  return rows;
}

/** Decides marks of a request that is not released; gives how many. */
export async function decideMarks(
  tx: Tx,
  accessRequestId: string,
  decided: readonly { markId: string; reason: MarkReason }[],
  by: { userId: string; at: Date },
): Promise<number> {
  const changed = await sql`
    update information_rights.mark m
       set decision = case when d.reason = any(${[...reasonsToTakeOut]}::text[]) then 'take-out' when d.reason = 'not-them' then 'leave-out' else 'keep' end,
           reason = d.reason, decided_by = ${by.userId}, decided_at = ${by.at}
      from jsonb_to_recordset(${JSON.stringify(decided)}::jsonb) as d ("markId" uuid, reason text)
     where m.partnership_id = (select access.viewer_partnership()) and m.access_request_id = ${accessRequestId} and m.mark_id = d."markId"
       and m.reason is distinct from d.reason
       and (d.reason = any (${[...reasonsToTakeOut]}::text[]) or (m.kind = 'hit') = (d.reason = any (${[...reasonsOfHits]}::text[])))
       and exists (select from information_rights.access_request r
                    where r.partnership_id = m.partnership_id and r.access_request_id = m.access_request_id and r.released_at is null)`.execute(
    tx,
  );
  return Number(changed.numAffectedRows ?? 0n);
}

/** Marks words or a passage that nobody had marked, to be taken out for a reason; what is marked already is decided so. */
export async function addMark(
  tx: Tx,
  given: {
    partnershipId: string;
    accessRequestId: string;
    words: string | null;
    number: number | null;
    places: number;
    reason: MarkReason;
    userId: string;
    at: Date;
  },
): Promise<void> {
  const decision = sql`'take-out', ${given.reason}, ${given.userId}::uuid, ${given.at}::timestamptz`;
  const target = given.words === null ? sql`number` : sql`words`;
  await sql`
    insert into information_rights.mark as m (partnership_id, access_request_id, kind, words, number, places, decision, reason, decided_by, decided_at)
    values (${given.partnershipId}, ${given.accessRequestId}, 'added', ${given.words}, ${given.number}, ${given.places}, ${decision})
    on conflict (partnership_id, access_request_id, ${target}) where ${target} is not null
    do update set decision = excluded.decision, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at`.execute(
    tx,
  );
}
