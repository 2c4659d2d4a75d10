import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Somebody who presents a case, with the slot that is in their calendar, or is to be; null when there is none. */
export interface Presenting {
  caseId: string;
  userId: string;
  fullName: string;
  email: string;
  language: string;
  slot: { heldOn: string; startsAt: string; endsAt: string } | null;
  invitationSequence: number;
}

/** Who presents in which slot of a date, also for children the viewer may not see. */
export async function listPresenting(tx: Tx, meetingId: string): Promise<Presenting[]> {
  const { rows } = await sql<Presenting>`
    select p.case_id as "caseId", p.user_id as "userId", u.full_name as "fullName", u.email, u.language,
           json_build_object('heldOn', m.held_on, 'startsAt', to_char(p.starts_at, 'HH24:MI'), 'endsAt', to_char(p.ends_at, 'HH24:MI')) as slot,
           p.invitation_sequence as "invitationSequence"
      from panels.presenters_on(${meetingId}) p
      join meetings.meeting m on m.meeting_id = ${meetingId}
      join access.user_account u on u.user_id = p.user_id
     order by p.starts_at, u.full_name`.execute(tx);
  return rows;
}

/** Who presents one case, with the slot it has now. */
export async function listPresentersOfCase(tx: Tx, caseId: string): Promise<Presenting[]> {
  const { rows } = await sql<Presenting>`
    select c.case_id as "caseId", p.user_id as "userId", u.full_name as "fullName", u.email, u.language,
           case when s.slot_id is not null
                then json_build_object('heldOn', m.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'))
           end as slot,
           c.invitation_sequence as "invitationSequence"
      from panels.meeting_case c
      join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
      join panels.presenter p on p.partnership_id = c.partnership_id and p.case_id = c.case_id
      join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.user_id
      left join meetings.slot s on s.partnership_id = c.partnership_id and s.slot_id = c.slot_id
     where c.case_id = ${caseId}
     order by u.full_name`.execute(tx);
  return rows;
}

/** The next invitation of every case of a date: calendars take a higher number as a change of the same entry. */
export async function renewInvitations(tx: Tx, meetingId: string): Promise<void> {
  await sql`select panels.renew_invitations(${meetingId})`.execute(tx);
}
