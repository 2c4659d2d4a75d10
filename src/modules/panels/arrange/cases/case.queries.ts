import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { PlanOnTheDay } from '../../outcome/plan-movement.ts';
import type { CaseCriterion } from '../../panel.ts';

/** Has whoever else books one of these children wait, so that none is booked twice. */
export async function lockChildren(tx: Tx, childIds: readonly string[]): Promise<void> {
  await sql`
    select from children.child where child_id = any(${[...childIds]}::uuid[]) order by child_id for no key update`.execute(
    tx,
  );
}

/**
 * Has whoever else wants this slot wait, and says whether it is free: a slot of that date, the date still to come, taken by nobody, also
 * by no case that the viewer may not see.
 */
export async function isSlotFree(tx: Tx, slotId: string, meetingId: string): Promise<boolean> {
  const locked = await sql`
    select from meetings.slot s
      join meetings.meeting m on m.partnership_id = s.partnership_id and m.meeting_id = s.meeting_id and m.state = 'planned'
     where s.slot_id = ${slotId} and s.meeting_id = ${meetingId} for update of s for share of m`.execute(tx);
  if (locked.rows.length === 0) return false;
  const taken = await sql`
    select from panels.taken_slots(array[${meetingId}::uuid]) where slot_id = ${slotId}`.execute(tx);
  return taken.rows.length === 0;
}

export interface NewCase {
  partnershipId: string;
  caseId: string;
  panelId: string;
  meetingId: string;
  /** Null: on the waiting list of the date. */
  slotId: string | null;
  criterion: CaseCriterion;
  qualifiedOn: string;
  reason: string;
  dilemma: string;
  bookedBy: string;
  bookedAt: Date;
}

/** Adds a case to a date; false when its slot has been taken by somebody else. */
export async function addCase(tx: Tx, given: NewCase): Promise<boolean> {
  const added = await sql`
    insert into panels.meeting_case (partnership_id, case_id, panel_id, meeting_id, slot_id, state, criterion, qualified_on, reason, dilemma,
                                     booked_by, booked_at)
    values (${given.partnershipId}, ${given.caseId}, ${given.panelId}, ${given.meetingId}, ${given.slotId},
            ${given.slotId === null ? 'waiting' : 'booked'}, ${given.criterion}, ${given.qualifiedOn}, ${given.reason}, ${given.dilemma},
            ${given.bookedBy}, ${given.bookedAt})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

interface Row {
  partnershipId: string;
  caseId: string;
}

/** Says which child a case is about, and which plan of theirs as it is on the day of booking. */
export async function addChild(
  tx: Tx,
  { partnershipId, caseId, childId, plan }: Row & { childId: string; plan: PlanOnTheDay | null },
): Promise<void> {
  await tx
    .insertInto('panels.meeting_case_child')
    .values({
      partnership_id: partnershipId,
      case_id: caseId,
      child_id: childId,
      plan_id: plan?.planId ?? null,
      plan_on_the_day: plan && JSON.stringify(plan),
    })
    .execute();
}

export async function addPresenter(
  tx: Tx,
  { partnershipId, caseId, userId }: Row & { userId: string },
): Promise<void> {
  await tx
    .insertInto('panels.presenter')
    .values({ partnership_id: partnershipId, case_id: caseId, user_id: userId })
    .execute();
}

/** The plan each child is on that day: child protection before child in need, of several the one that started last. */
export async function listPlansOn(
  tx: Tx,
  childIds: readonly string[],
  day: string,
): Promise<Map<string, PlanOnTheDay>> {
  const { rows } = await sql<PlanOnTheDay & { childId: string }>`
    select distinct on (child_id) child_id as "childId", plan_id as "planId", kind, start_date as "startDate"
      from plans.plan
     where child_id = any(${[...childIds]}::uuid[]) and gone_since is null and start_date <= ${day} and (end_date is null or end_date > ${day})
     order by child_id, kind = 'child-protection' desc, start_date desc, plan_id`.execute(tx);
  return new Map(rows.map(({ childId, ...plan }) => [childId, plan]));
}

/** Has whoever else changes a case wait; false when somebody moved, withdrew or heard it since that version. */
export async function lockCase(tx: Tx, caseId: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select from panels.meeting_case
     where case_id = ${caseId} and version = ${version} and state in ('booked', 'waiting') for update`.execute(
    tx,
  );
  return rows.length === 1;
}

/** Gives a locked case another place. */
export async function placeCase(
  tx: Tx,
  caseId: string,
  to: { panelId: string; meetingId: string; slotId: string | null },
): Promise<void> {
  await sql`
    update panels.meeting_case
       set panel_id = ${to.panelId}, meeting_id = ${to.meetingId}, slot_id = ${to.slotId}, version = version + 1,
           state = ${to.slotId === null ? 'waiting' : 'booked'}, invitation_sequence = invitation_sequence + 1
     where case_id = ${caseId}`.execute(tx);
}

/** Keeps where a case was, with the reason why it is no longer there; read before it is placed anew. */
export async function keepFormerPlace(
  tx: Tx,
  caseId: string,
  formerId: string,
  because: string,
): Promise<void> {
  await sql`select panels.keep_former_place(${caseId}, ${formerId}, ${because})`.execute(tx);
}

/** Takes a locked case off its date for good. */
export async function takeOff(
  tx: Tx,
  caseId: string,
  { because, by, at }: { because: string; by: string; at: Date },
): Promise<void> {
  await sql`
    update panels.meeting_case
       set state = 'withdrawn', slot_id = null, state_because = ${because}, state_by = ${by}, state_at = ${at}, version = version + 1,
           invitation_sequence = invitation_sequence + 1
     where case_id = ${caseId}`.execute(tx);
}

/** Ends what a case gave: 'panel' only the members' access by its date, 'everybody' the presenters' too. */
export async function endAccessOfCase(tx: Tx, caseId: string, whose: 'panel' | 'everybody'): Promise<void> {
  await sql`select panels.end_access_of_case(${caseId}, ${whose})`.execute(tx);
}

/** Puts the presenters of a date's cases next to the children until its access ends. */
export async function renewPresentersAccess(tx: Tx, meetingId: string): Promise<void> {
  await sql`select panels.renew_presenters_access(${meetingId})`.execute(tx);
}
