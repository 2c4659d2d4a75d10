import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface NewMeeting {
  partnershipId: string;
  meetingId: string;
  kind: string;
  heldOn: string;
  /** 'HH:MM' in London. */
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  quoracy: { members: number; kinds: string[] };
  slots: readonly { slotId: string; number: number; startsAt: string; endsAt: string }[];
  /** Left out: still to come. */
  state?: 'planned' | 'held';
}

export async function addMeeting(tx: Tx, meeting: NewMeeting): Promise<void> {
  await tx
    .insertInto('meetings.meeting')
    .values({
      partnership_id: meeting.partnershipId,
      meeting_id: meeting.meetingId,
      kind: meeting.kind,
      held_on: meeting.heldOn,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      place: meeting.place,
      link: meeting.link,
      quoracy: JSON.stringify(meeting.quoracy),
      state: meeting.state ?? 'planned',
    })
    .execute();
  await addSlots(tx, meeting);
}

/** Lays a meeting out anew, in other slots; only for one whose slots nobody has taken. */
export async function layOutSlots(
  tx: Tx,
  meeting: Pick<NewMeeting, 'partnershipId' | 'meetingId' | 'slots'>,
): Promise<void> {
  await sql`delete from meetings.slot where meeting_id = ${meeting.meetingId}`.execute(tx);
  await addSlots(tx, meeting);
}

async function addSlots(
  tx: Tx,
  { partnershipId, meetingId, slots }: Pick<NewMeeting, 'partnershipId' | 'meetingId' | 'slots'>,
): Promise<void> {
  if (slots.length === 0) return;
  await tx
    .insertInto('meetings.slot')
    .values(
      slots.map((slot) => ({
        partnership_id: partnershipId,
        slot_id: slot.slotId,
        meeting_id: meetingId,
        number: slot.number,
        starts_at: slot.startsAt,
        ends_at: slot.endsAt,
      })),
    )
    .execute();
}

export interface Meeting {
  meetingId: string;
  kind: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  quoracy: { members: number; kinds: string[] };
  state: 'planned' | 'under-way' | 'held' | 'cancelled';
  invitationSequence: number;
  version: number;
}

/** Says that a meeting is under way, held or cancelled. */
export async function moveMeetingOn(tx: Tx, meetingId: string, state: Meeting['state']): Promise<void> {
  await sql`update meetings.meeting set state = ${state}, version = version + 1 where meeting_id = ${meetingId}`.execute(
    tx,
  );
}

/** Moves a meeting to another day, time or place; false when somebody changed it meanwhile. */
export async function changeMeeting(
  tx: Tx,
  meeting: Pick<Meeting, 'meetingId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'version'>,
): Promise<boolean> {
  const changed = await sql`
    update meetings.meeting set held_on = ${meeting.heldOn}, starts_at = ${meeting.startsAt}, ends_at = ${meeting.endsAt},
           place = ${meeting.place}, link = ${meeting.link}, version = version + 1
     where meeting_id = ${meeting.meetingId} and version = ${meeting.version}`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Says how many must be there for a meeting to decide, and of which kinds of agency. */
export async function setQuoracy(tx: Tx, meetingId: string, quoracy: Meeting['quoracy']): Promise<void> {
  await sql`update meetings.meeting set quoracy = ${JSON.stringify(quoracy)}::jsonb where meeting_id = ${meetingId}`.execute(
    tx,
  );
}

export type Part = 'chair' | 'member' | 'presenter' | 'co-ordinator';

export interface Attendance {
  userId: string;
  fullName: string;
  jobTitle: string;
  language: string;
  email: string;
  agencyName: string;
  agencyKind: string;
  part: Part;
  attended: 'yes' | 'no' | 'stand-in' | null;
  standInName: string | null;
}

/** Names somebody for a meeting; named already, they keep what was noted and take the new part. */
export async function addAttendance(
  tx: Tx,
  given: { partnershipId: string; meetingId: string; userId: string; part: Part; agencyKind: string },
): Promise<void> {
  await sql`
    insert into meetings.attendance (partnership_id, meeting_id, user_id, part, agency_kind)
    values (${given.partnershipId}, ${given.meetingId}, ${given.userId}, ${given.part}, ${given.agencyKind})
    on conflict (partnership_id, meeting_id, user_id) do nothing`.execute(tx);
}

/** Takes somebody off a meeting in that part, unless it is noted already whether they came. */
export async function removeAttendance(
  tx: Tx,
  seat: { meetingId: string; userId: string; part: Part },
): Promise<void> {
  await sql`
    delete from meetings.attendance
     where meeting_id = ${seat.meetingId} and user_id = ${seat.userId} and part = ${seat.part} and attended is null`.execute(
    tx,
  );
}

/** Notes that an invitation was written to somebody. */
export async function noteInvited(tx: Tx, meetingId: string, userId: string, at: Date): Promise<void> {
  await sql`
    update meetings.attendance set last_invited_at = ${at} where meeting_id = ${meetingId} and user_id = ${userId}`.execute(
    tx,
  );
}

/** Who is named for a meeting, chair first. */
export async function listAttendance(tx: Tx, meetingId: string): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`
    select a.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", u.language, u.email, coalesce(g.name, '') as "agencyName",
           a.agency_kind as "agencyKind", a.part, a.attended, a.stand_in_name as "standInName"
      from meetings.attendance a
      join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.user_id
      left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id
     where a.meeting_id = ${meetingId}
     order by array_position(array['chair', 'co-ordinator', 'member', 'presenter'], a.part), g.name, u.full_name`.execute(
    tx,
  );
  return rows;
}

/** Notes who came, or who stood in. */
export async function noteAttendance(
  tx: Tx,
  given: {
    meetingId: string;
    userId: string;
    attended: 'yes' | 'no' | 'stand-in';
    standInName: string | null;
  },
): Promise<void> {
  await sql`
    update meetings.attendance set attended = ${given.attended}, stand_in_name = ${given.standInName}
     where meeting_id = ${given.meetingId} and user_id = ${given.userId}`.execute(tx);
}

/** The next number of the invitation: calendars take a higher one as a change of the same meeting. */
export async function nextInvitationSequence(tx: Tx, meetingId: string): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`
    update meetings.meeting set invitation_sequence = invitation_sequence + 1 where meeting_id = ${meetingId}
    returning invitation_sequence as sequence`.execute(tx);
  return rows[0]?.sequence ?? 0;
}
