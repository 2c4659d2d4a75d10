import { sql } from 'kysely';
import type { Viewer } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { MyAction, MyChild, MyEarlyHelp, MyMeeting, MyProtection, MyReferral } from './my-work.ts';

/**
 * How many of the viewer's own actions are late on that day, of the front door's questions to their agency, and of the meetings of teams they lead: the
 * number in the navigation.
 */
export async function countLate(tx: Tx, viewer: Viewer, today: string): Promise<number> {
  const { rows } = await sql<{ late: number }>`
    select (select count(*) from actions.action
             where owner_user_id = ${viewer.userId} and done_on is null and ended_on is null and due_on < ${today})::integer
         + (select count(*) from my_work.referral where kind = 'request' and due_at < (select access.now()))::integer
         + (select count(*) from my_work.early_help where meeting_due_on < ${today})::integer as late`.execute(
    tx,
  );
  return rows[0]?.late ?? 0;
}

const names = sql`
  local_id as "localId", given_name as "givenName", family_name as "familyName", known_as as "knownAs", birth_date as "birthDate",
  expected_birth_date as "expectedBirthDate", death_date as "deathDate"`;

/** What is open for the viewer and due by that day, or needs an answer whenever it is due; the longest late first. */
export async function listMyActions(tx: Tx, dueBy: string): Promise<MyAction[]> {
  const { rows } = await sql<MyAction>`
    select action_id as "actionId", link, what, due_on as "dueOn", version, needs_answer as "needsAnswer", child_id as "childId", ${names}, set_by as "setBy",
           set_by_name as "setByName", set_by_agency as "setByAgency"
      from my_work.action where due_on <= ${dueBy} or needs_answer order by due_on, action_id`.execute(tx);
  return rows;
}

/** What of referrals waits for the viewer, what is due first at the top. */
export async function listMyReferralWork(tx: Tx): Promise<MyReferral[]> {
  const { rows } = await sql<MyReferral>`
    select kind, id, due_at as "dueAt", since, number, agency_name as "agencyName" from my_work.referral order by due_at nulls last, since, id`.execute(
    tx,
  );
  return rows;
}

/** The meetings of teams around children with early help that the viewer leads and that are due by that day, the longest late first. */
export async function listMyEarlyHelp(tx: Tx, dueBy: string): Promise<MyEarlyHelp[]> {
  const { rows } = await sql<MyEarlyHelp>`
    select help_id as "helpId", meeting_due_on as "dueOn", child_id as "childId", ${names}
      from my_work.early_help where meeting_due_on <= ${dueBy} order by meeting_due_on, help_id`.execute(tx);
  return rows;
}

/** The meetings the viewer is named for up to that day, in their order. */
export async function listMyMeetings(tx: Tx, until: string): Promise<MyMeeting[]> {
  const { rows } = await sql<MyMeeting>`
    select meeting_id as "meetingId", held_on as "heldOn", starts_at as "startsAt", ends_at as "endsAt", place, panel_name as "panelName", part,
           conference_kind as "conferenceKind", conference_id as "conferenceId", child_id as "childId"
      from my_work.meeting where held_on <= ${until} order by held_on, starts_at, meeting_id`.execute(tx);
  return rows;
}

/** What the path of child protection asks of the viewer. */
export async function listMyProtection(tx: Tx): Promise<MyProtection[]> {
  const { rows } = await sql<MyProtection>`
    select kind, child_id as "childId", id, began_on as "beganOn", last_on as "lastOn" from my_work.protection order by began_on, id, kind`.execute(
    tx,
  );
  return rows;
}

/** The children the viewer stands next to, those with something new first. */
export async function listChildrenOfMine(tx: Tx): Promise<MyChild[]> {
  const { rows } = await sql<MyChild>`
    select child_id as "childId", ${names}, updated_at as "updatedAt", gone_since as "goneSince", is_held as "isHeld",
           looked_at as "lookedAt", added
      from my_work.child
     order by (added > 0 or updated_at > looked_at) desc nulls last, family_name nulls last, coalesce(known_as, given_name) nulls last, local_id`.execute(
    tx,
  );
  return rows;
}
