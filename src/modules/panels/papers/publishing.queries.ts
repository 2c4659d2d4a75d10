import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Says that the papers of a date are out; false when they were already. */
export async function notePublished(tx: Tx, meetingId: string, at: Date): Promise<boolean> {
  const changed = await sql`
    update panels.panel_meeting set papers_published_at = ${at}
     where meeting_id = ${meetingId} and papers_published_at is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}

export interface WantedAccess {
  partnershipId: string;
  userId: string;
  childId: string;
  until: Date;
  /** There is a row of the gate that says just that. */
  isGiven: boolean;
}

/**
 * Who ought to be next to which child because of the published papers of a date: its chair and members, to each child of a case that has
 * a slot, until the access ends. Nobody while they are not published, once it is cancelled, or after the end.
 */
export async function listWantedAccess(tx: Tx, meetingId: string): Promise<WantedAccess[]> {
  const { rows } = await sql<WantedAccess>`
    select distinct a.partnership_id as "partnershipId", a.user_id as "userId", k.child_id as "childId", d.access_until as until,
           exists (select from access.child_access g
                    where g.partnership_id = a.partnership_id and g.user_id = a.user_id and g.child_id = k.child_id
                      and g.basis = 'panel-member' and g.source = 'panels.meeting:' || d.meeting_id
                      and g.until = d.access_until) as "isGiven"
      from panels.panel_meeting d
      join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id and m.state <> 'cancelled'
      join meetings.attendance a on a.partnership_id = d.partnership_id and a.meeting_id = d.meeting_id and a.part in ('chair', 'member')
      join panels.meeting_case c on c.partnership_id = d.partnership_id and c.meeting_id = d.meeting_id and c.state in ('booked', 'heard')
      join panels.meeting_case_child k on k.partnership_id = c.partnership_id and k.case_id = c.case_id
     where d.meeting_id = ${meetingId} and d.papers_published_at is not null and d.access_until > (select access.now())`.execute(
    tx,
  );
  return rows;
}

/** The rows of the gate that the papers of a date gave and that are still open. */
export async function listOpenAccess(
  tx: Tx,
  meetingId: string,
): Promise<{ userId: string; childId: string }[]> {
  const { rows } = await sql<{ userId: string; childId: string }>`
    select user_id as "userId", child_id as "childId" from access.child_access
     where source = 'panels.meeting:' || ${meetingId}::uuid and basis = 'panel-member' and until > (select access.now())`.execute(
    tx,
  );
  return rows;
}

/** The dates whose papers are out and whose access has not ended. */
export async function listPublishedMeetings(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ meetingId: string }>`
    select meeting_id as "meetingId" from panels.panel_meeting
     where papers_published_at is not null and access_until > (select access.now()) order by access_until`.execute(
    tx,
  );
  return rows.map((row) => row.meetingId);
}
