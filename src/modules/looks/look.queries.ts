import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { LookAtChild, LookOfPerson, Reach } from './look.ts';

const beginning = (day: string) => sql`(${day}::date)::timestamp at time zone 'Europe/London'`;
const end = (day: string) => sql`(${day}::date + 1)::timestamp at time zone 'Europe/London'`;

/** Whose looks at a child the viewer may know of; undefined: nobody's, or there is no such child. With the child's number. */
export async function reachAtChild(
  tx: Tx,
  childId: string,
): Promise<{ reach: 'everybody' | 'agency'; localId: string } | undefined> {
  const { rows } = await sql<{ reach: 'everybody' | 'agency' | null; localId: string }>`
    select looks.reach_at_child(${childId}) as reach, looks.child_number(${childId}) as "localId"`.execute(
    tx,
  );
  const [row] = rows;
  return row === undefined || row.reach === null ? undefined : { reach: row.reach, localId: row.localId };
}

/** Who looked at a child, as far as the viewer may know of it, the latest first. */
export async function listLooksAtChild(
  tx: Tx,
  childId: string,
  { since, until }: Reach,
  most: number,
): Promise<LookAtChild[]> {
  const { rows } = await sql<LookAtChild>`
    select day, user_id as "userId", full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", act, outcome, why, times,
           last_at as "lastAt", event_id as "eventId", is_list as "isList"
      from looks.of_child(${childId}, ${beginning(since)}, ${end(until)}, ${most})`.execute(tx);
  return rows;
}

/** What a person did, as far as the viewer may know of it, the latest first. */
export async function listLooksOfPerson(
  tx: Tx,
  userId: string,
  { since, until }: Reach,
  most: number,
): Promise<LookOfPerson[]> {
  const { rows } = await sql<LookOfPerson>`
    select day, child_id as "childId", local_id as "localId", children, act, outcome, why, times, last_at as "lastAt", event_id as "eventId"
      from looks.of_person(${userId}, ${beginning(since)}, ${end(until)}, ${most})`.execute(tx);
  return rows;
}

export interface PersonWhoLooked {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  children: number;
  lastAt: Date | null;
}

/** The people whose looks the viewer may know of, those who opened most children first. `named`: part of a name, or ''. */
export async function listPeopleWhoLooked(
  tx: Tx,
  { since, until }: Reach,
  named: string,
  most: number,
): Promise<PersonWhoLooked[]> {
  const { rows } = await sql<PersonWhoLooked>`
    select user_id as "userId", full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", children, last_at as "lastAt"
      from looks.people(${beginning(since)}, ${end(until)}, ${named}, ${most})`.execute(tx);
  return rows;
}

/** A person whose looks the viewer may know of; undefined for anybody else. */
export async function findPersonWhoLooked(
  tx: Tx,
  userId: string,
): Promise<{ userId: string; fullName: string; jobTitle: string; agencyName: string } | undefined> {
  const { rows } = await sql<{ userId: string; fullName: string; jobTitle: string; agencyName: string }>`
    select u.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", coalesce(a.name, '') as "agencyName"
      from access.user_account u
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where u.partnership_id = (select access.viewer_partnership()) and u.user_id = ${userId} and looks.may_know_of(u.user_id)`.execute(
    tx,
  );
  return rows[0];
}
