import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import type { Acting } from './acting.ts';
import { addTookPart } from './discussion.queries.ts';
import { here } from './path.queries.ts';
import type { Category, Conference, ConferenceOutcome } from './protection.ts';

export type NewConference = Pick<
  Conference,
  | 'conferenceId'
  | 'childId'
  | 'kind'
  | 'discussionId'
  | 'initialConferenceId'
  | 'meetingId'
  | 'chairUserId'
  | 'dayBecause'
>;

/** Arranges a conference; false when there is one already: the initial one of that discussion, or a review that is not decided yet. */
export async function addConference({ tx, viewer, now }: Acting, one: NewConference): Promise<boolean> {
  const added = await sql`
    insert into conferences.conference (partnership_id, conference_id, child_id, kind, discussion_id, initial_conference_id, meeting_id, chair_user_id,
      day_because, arranged_by, arranged_at)
    values (${viewer.partnershipId}, ${one.conferenceId}, ${one.childId}, ${one.kind}, ${one.discussionId}, ${one.initialConferenceId}, ${one.meetingId},
      ${one.chairUserId}, ${one.dayBecause}, ${viewer.userId}, ${now})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Keeps everybody else who arranges for this child waiting until the transaction ends: two at once are done one after the other. */
export async function holdPath(tx: Tx, childId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`conferences ${childId}`}, 0))`.execute(tx);
}

/** Says what the viewer's agency wants of a conference; what it said before stays. */
export async function sayOfConference(
  { tx, viewer, now }: Acting,
  of: { childId: string; conferenceId: string },
  { wants, category, because }: { wants: 'plan' | 'no-plan'; category: Category | null; because: string },
): Promise<void> {
  await sql`
    insert into conferences.conference_view (partnership_id, view_id, conference_id, child_id, agency_id, wants, category, because, said_by, said_at)
    values (${viewer.partnershipId}, ${randomUUID()}, ${of.conferenceId}, ${of.childId}, ${viewer.agencyId}, ${wants}, ${category}, ${because},
      ${viewer.userId}, ${now})`.execute(tx);
}

export interface NewConferenceDecision {
  outcome: ConferenceOutcome;
  category: Category | null;
  because: string;
  wentAheadBecause: string | null;
}

/** Decides on a conference, once, in the name of its chair; false when it is decided already. */
export async function addConferenceDecision(
  { tx, viewer, now }: Acting,
  of: { childId: string; conferenceId: string },
  { outcome, category, because, wentAheadBecause }: NewConferenceDecision,
): Promise<boolean> {
  const added = await sql`
    insert into conferences.conference_decision (partnership_id, conference_id, child_id, outcome, category, because, went_ahead_because, decided_by, decided_at)
    values (${viewer.partnershipId}, ${of.conferenceId}, ${of.childId}, ${outcome}, ${category}, ${because}, ${wentAheadBecause}, ${viewer.userId}, ${now})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

export interface NewCoreGroup {
  coreGroupId: string;
  childId: string;
  initialConferenceId: string;
  heldOn: string;
  moved: string;
  tookPart: readonly { agencyId: string; who: string }[];
}

/** Writes a core group down; false when one of that day is written down already. */
export async function addCoreGroup({ tx, viewer, now }: Acting, one: NewCoreGroup): Promise<boolean> {
  const { coreGroupId, childId } = one;
  const added = await sql`
    insert into conferences.core_group (partnership_id, core_group_id, child_id, initial_conference_id, held_on, moved, recorded_by, recorded_at)
    values (${viewer.partnershipId}, ${coreGroupId}, ${childId}, ${one.initialConferenceId}, ${one.heldOn}, ${one.moved}, ${viewer.userId}, ${now})
    on conflict do nothing`.execute(tx);
  if (added.numAffectedRows !== 1n) return false;
  await addTookPart(
    tx,
    { partnershipId: viewer.partnershipId, childId, discussionId: null, coreGroupId },
    one.tookPart,
  );
  return true;
}

export interface Quoracy {
  otherAgencies: number;
  /** In the partnership's own words; null while it has set none, and the shipped figure holds. */
  source: string | null;
  effectiveFrom: string | null;
}

/** Social care and two other agencies: local practice, as shipped until a partnership sets its own. */
const shippedQuoracy: Quoracy = { otherAgencies: 2, source: null, effectiveFrom: null };

/** How many other agencies than social care must be at a conference of that day, as the viewer's partnership set it last. */
export async function readQuoracyRule(tx: Tx, day: string): Promise<Quoracy> {
  const { rows } = await sql<Quoracy>`
    select other_agencies as "otherAgencies", source, effective_from as "effectiveFrom" from conferences.quoracy
     where ${here} and effective_from <= ${day} order by effective_from desc, set_at desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? shippedQuoracy;
}

/** Sets it, from a day on. */
export async function setQuoracyRule(
  { tx, viewer, now }: Acting,
  { otherAgencies, source, effectiveFrom }: { otherAgencies: number; source: string; effectiveFrom: string },
): Promise<void> {
  await sql`
    insert into conferences.quoracy (partnership_id, quoracy_id, other_agencies, source, effective_from, set_by, set_at)
    values (${viewer.partnershipId}, ${randomUUID()}, ${otherAgencies}, ${source}, ${effectiveFrom}, ${viewer.userId}, ${now})`.execute(
    tx,
  );
}
