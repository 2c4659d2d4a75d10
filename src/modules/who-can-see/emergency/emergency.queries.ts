import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { KnownFacts } from '../finding/find-form.ts';
import { emergencyTime, type EmergencySetting } from './emergency-time.ts';

/** A child somebody cannot see, as little as lets them decide whether to ring or to open it. */
export interface Pointer {
  initials: string;
  /** Whole years; null where no birth date is known, or the child is not born. */
  years: number | null;
  agencyName: string;
}

export type Pointed =
  | { what: 'none' }
  | { what: 'several' }
  | { what: 'seen'; childId: string }
  | ({ what: 'pointer'; pointerId: string } & Pointer);

/** Points to a child by facts the person knows already. A restricted child is not found, like one that is not there. */
export async function pointToChild(tx: Tx, pointerId: string, facts: KnownFacts): Promise<Pointed> {
  const { rows } = await sql<Pointed>`
    select what, pointer_id as "pointerId", child_id as "childId", initials, years, agency_name as "agencyName"
      from who_can_see.point_to(${pointerId}, ${facts.localId}, ${facts.familyName}, ${facts.birthDate === '' ? null : facts.birthDate}, ${facts.givenName})`.execute(
    tx,
  );
  return rows[0] ?? { what: 'none' };
}

/** A pointer of the viewer's own that may still be used; undefined: not theirs, too old, or used. */
export async function findFreshPointer(tx: Tx, pointerId: string): Promise<Pointer | undefined> {
  const { rows } = await sql<Pointer>`
    select initials, years, agency_name as "agencyName" from who_can_see.fresh_pointer(${pointerId})`.execute(
    tx,
  );
  return rows[0];
}

/** Lets the viewer see the child of a fresh pointer until then; gives the child, undefined when the pointer is of no use. */
export async function openInEmergency(
  tx: Tx,
  given: { emergencyAccessId: string; pointerId: string; reason: string; until: Date },
): Promise<string | undefined> {
  const { rows } = await sql<{ childId: string | null }>`
    select who_can_see.open_in_emergency(${given.emergencyAccessId}, ${given.pointerId}, ${given.reason}, ${given.until}) as "childId"`.execute(
    tx,
  );
  return rows[0]?.childId ?? undefined;
}

export interface PersonToTell {
  userId: string;
  language: string;
  /** Who reviews it, or who works with the child. */
  as: 'reviewer' | 'worker';
}

/**
 * Who is told: the data protection officers, quality assurance where the partnership has none of them, and the child's lead professional,
 * who is the allocated worker. Nobody is told of what they did themselves.
 */
export async function listWhomToTell(tx: Tx, childId: string): Promise<PersonToTell[]> {
  const { rows } = await sql<PersonToTell>`
    with officer as (
      select u.user_id, u.language, r.role from access.user_account u
        join access.user_role r on r.partnership_id = u.partnership_id and r.user_id = u.user_id and r.role in ('data-protection-officer', 'quality-assurance')
       where u.is_active)
    select o.user_id as "userId", o.language, 'reviewer' as "as" from officer o
     where o.user_id <> (select access.viewer_id())
       and (o.role = 'data-protection-officer' or not exists (select from officer d where d.role = 'data-protection-officer'))
    union all
    select u.user_id, u.language, 'worker' from children.child c
      join access.user_account u on u.partnership_id = c.partnership_id and u.user_id = c.worker_user_id and u.is_active
     where c.child_id = ${childId} and u.user_id <> (select access.viewer_id())`.execute(tx);
  return rows;
}

/** Ends the viewer's own; false when none runs. */
export async function endOwnEmergency(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select who_can_see.end_emergency(${childId}) as done`.execute(
    tx,
  );
  return rows[0]?.done === true;
}

export type Outcome = 'needed' | 'could-have-asked' | 'not-needed';

/** An emergency access with its child as a pointer. */
export interface Emergency {
  emergencyAccessId: string;
  childId: string;
  initials: string;
  localId: string;
  birthDate: null;
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  reason: string;
  from: Date;
  until: Date;
  outcome: Outcome | null;
  outcomeNote: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  version: number;
}

const emergencies = sql`
  select emergency_access_id as "emergencyAccessId", child_id as "childId", initials, local_id as "localId", null as "birthDate", user_id as "userId",
         full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", reason, from_at as "from", until, outcome,
         outcome_note as "outcomeNote", reviewed_by as "reviewedBy", reviewed_at as "reviewedAt", version
    from who_can_see.emergencies()`;

/** What waits for review, the oldest first, then what was reviewed, the latest first; nothing for anybody but a data protection officer. */
export async function listEmergencies(tx: Tx): Promise<Emergency[]> {
  const { rows } = await sql<Emergency>`
    ${emergencies} order by reviewed_at desc nulls first, from_at`.execute(tx);
  return rows;
}

/** One; undefined when it is not there or the viewer is no data protection officer. */
export async function findEmergency(tx: Tx, emergencyAccessId: string): Promise<Emergency | undefined> {
  const { rows } = await sql<Emergency>`
    ${emergencies} where emergency_access_id = ${emergencyAccessId}`.execute(tx);
  return rows[0];
}

/** False when it was the viewer's own, or somebody reviewed it meanwhile. */
export async function reviewEmergency(
  tx: Tx,
  given: { emergencyAccessId: string; version: number; outcome: Outcome; note: string },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select who_can_see.review_emergency(${given.emergencyAccessId}, ${given.version}, ${given.outcome}, ${given.note}) as done`.execute(
    tx,
  );
  return rows[0]?.done === true;
}

/** What the partnership has decided on the times of emergency access. */
export async function listEmergencySettings(tx: Tx): Promise<EmergencySetting[]> {
  const keys = [emergencyTime.hours.key, emergencyTime.review.key];
  const { rows } = await sql<EmergencySetting>`
    select setting_key as key, amount, effective_from as "effectiveFrom" from clocks.setting
     where partnership_id = (select access.viewer_partnership()) and setting_key = any(${keys}::text[])`.execute(
    tx,
  );
  return rows;
}
