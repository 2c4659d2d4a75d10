import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import type { Acting } from './acting.ts';
import { here } from './path.queries.ts';
import type { DiscussionOutcome, EnquiryOutcome } from './protection.ts';

export interface NewDiscussion {
  /** The child, and the siblings who were discussed with it. */
  childIds: readonly string[];
  heldOn: string;
  known: string;
  missingBecause: string | null;
  tookPart: readonly { agencyId: string; who: string }[];
}

/** Writes a strategy discussion down, once for each child; gives the id of each, in the order of the children. */
export async function addDiscussion({ tx, viewer, now }: Acting, one: NewDiscussion): Promise<string[]> {
  const togetherId = randomUUID();
  const { partnershipId, agencyId, userId } = viewer;
  const ids: string[] = [];
  for (const childId of one.childIds) {
    const discussionId = randomUUID();
    ids.push(discussionId);
    await sql`
      insert into conferences.discussion (partnership_id, discussion_id, together_id, child_id, held_on, known, missing_because, agency_id, recorded_by, recorded_at)
      values (${partnershipId}, ${discussionId}, ${togetherId}, ${childId}, ${one.heldOn}, ${one.known}, ${one.missingBecause}, ${agencyId}, ${userId}, ${now})`.execute(
      tx,
    );
    await addTookPart(tx, { partnershipId, childId, discussionId, coreGroupId: null }, one.tookPart);
  }
  return ids;
}

/** Writes down who of which agency took part in a discussion or a core group. */
export async function addTookPart(
  tx: Tx,
  of: { partnershipId: string; childId: string; discussionId: string | null; coreGroupId: string | null },
  tookPart: readonly { agencyId: string; who: string }[],
): Promise<void> {
  for (const { agencyId, who } of tookPart)
    await sql`
      insert into conferences.took_part (partnership_id, took_part_id, child_id, discussion_id, core_group_id, agency_id, who)
      values (${of.partnershipId}, ${randomUUID()}, ${of.childId}, ${of.discussionId}, ${of.coreGroupId}, ${agencyId}, ${who})`.execute(
      tx,
    );
}

/** Says what the viewer's agency thinks of a decision; what it said before stays. */
export async function sayOfDiscussion(
  { tx, viewer, now }: Acting,
  of: { childId: string; discussionId: string },
  { agrees, because }: { agrees: boolean; because: string },
): Promise<void> {
  await sql`
    insert into conferences.discussion_view (partnership_id, view_id, discussion_id, child_id, agency_id, agrees, because, said_by, said_at)
    values (${viewer.partnershipId}, ${randomUUID()}, ${of.discussionId}, ${of.childId}, ${viewer.agencyId}, ${agrees}, ${because}, ${viewer.userId}, ${now})`.execute(
    tx,
  );
}

/** Decides on a strategy discussion, once; false when somebody has decided already. */
export async function decideDiscussion(
  { tx, viewer, now }: Acting,
  of: { childId: string; discussionId: string },
  { outcome, because }: { outcome: DiscussionOutcome; because: string },
): Promise<boolean> {
  const added = await sql`
    insert into conferences.discussion_decision (partnership_id, discussion_id, child_id, outcome, because, decided_by, decided_at)
    values (${viewer.partnershipId}, ${of.discussionId}, ${of.childId}, ${outcome}, ${because}, ${viewer.userId}, ${now})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Says how a section 47 enquiry came out, once; false when somebody has said so already. */
export async function closeEnquiry(
  { tx, viewer, now }: Acting,
  of: { childId: string; discussionId: string },
  { outcome, because }: { outcome: EnquiryOutcome; because: string },
): Promise<boolean> {
  const added = await sql`
    insert into conferences.enquiry (partnership_id, discussion_id, child_id, outcome, because, decided_by, decided_at)
    values (${viewer.partnershipId}, ${of.discussionId}, ${of.childId}, ${outcome}, ${because}, ${viewer.userId}, ${now})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Those discussed together with the child whom the viewer may see, with each one's discussion; the child itself is left out. */
export async function listTogether(
  tx: Tx,
  of: { togetherId: string; childId: string },
): Promise<{ childId: string; discussionId: string }[]> {
  const { rows } = await sql<{ childId: string; discussionId: string }>`
    select child_id as "childId", discussion_id as "discussionId" from conferences.discussion
     where ${here} and together_id = ${of.togetherId} and child_id <> ${of.childId} order by child_id`.execute(
    tx,
  );
  return rows;
}

/** Whether the viewer may write about a child: not who opened it in an emergency. */
export async function standsBy(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select child_id = any ((select access.lasting_child_ids())::uuid[]) or partnership_id = (select access.wide_partnership()) as stands
      from children.child where ${here} and child_id = ${childId}`.execute(tx);
  return rows[0]?.stands ?? false;
}
