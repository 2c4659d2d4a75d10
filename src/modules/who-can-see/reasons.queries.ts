import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Reason } from './reason.ts';

/** How the viewer may read who can see a child, and the child as a pointer. */
export interface Sight {
  childId: string;
  /** The child too; people and reasons only; the people of the viewer's own agency only. */
  sight: 'child' | 'officer' | 'agency';
  initials: string;
  localId: string;
  birthDate: string | null;
  isRestricted: boolean;
}

/** Undefined when the child is not there, or is none of the viewer's business in any of the three ways. */
export async function readSight(tx: Tx, childId: string): Promise<Sight | undefined> {
  const { rows } = await sql<Sight>`
    select child_id as "childId", sight, initials, local_id as "localId", birth_date as "birthDate", is_restricted as "isRestricted"
      from who_can_see.sight_of(${childId})`.execute(tx);
  return rows[0];
}

/** Every reason, current or ended, that the viewer may read; in no order. */
export async function listReasons(tx: Tx, childId: string): Promise<Reason[]> {
  const { rows } = await sql<Reason>`
    select user_id as "userId", full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", is_active as "isActive", basis,
           is_wide as "isWide", is_asleep as "isAsleep", from_at as "from", until, granted_by as "grantedBy", is_by_system as "isBySystem", why, outcome
      from who_can_see.reasons_of(${childId})`.execute(tx);
  return rows;
}

export interface KnownPerson {
  userId: string;
  email: string;
}

/** Those of these e-mail addresses that somebody of the partnership has, whatever their letter case. */
export async function findPeopleByEmail(tx: Tx, emails: readonly string[]): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select user_id as "userId", lower(email) as email from access.user_account
     where is_active and not is_system and lower(email) = any(${emails.map((email) => email.toLowerCase())}::text[])`.execute(
    tx,
  );
  return rows;
}

/** These people of the partnership as boxes show them, by name. */
export async function listPeople(
  tx: Tx,
  userIds: readonly string[],
): Promise<{ userId: string; text: string }[]> {
  const { rows } = await sql<{ userId: string; text: string }>`
    select u.user_id as "userId", concat_ws(', ', u.full_name, nullif(u.job_title, ''), a.name) as text
      from access.user_account u left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where u.partnership_id = (select access.viewer_partnership()) and u.user_id = any(${[...userIds]}::uuid[]) and u.is_active
     order by u.full_name`.execute(tx);
  return rows;
}
