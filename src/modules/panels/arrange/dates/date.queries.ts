import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { FollowsFromDate } from './follow-date.ts';
import type { KnownDate } from './missing-dates.ts';

/** Has whoever else plans dates of this panel wait, so that none is planned twice. */
export async function lockPanel(tx: Tx, panelId: string): Promise<void> {
  await sql`select from panels.panel where panel_id = ${panelId} for update`.execute(tx);
}

/** Has whoever books on a panel's coming dates wait, while the dates themselves change. */
export async function lockComingDates(tx: Tx, panelId: string, today: string): Promise<void> {
  await sql`
    select from meetings.meeting m
      join panels.panel_meeting d on d.partnership_id = m.partnership_id and d.meeting_id = m.meeting_id
     where d.panel_id = ${panelId} and m.held_on >= ${today} and m.state = 'planned'
     order by m.meeting_id for update of m`.execute(tx);
}

/** Every date of a panel, also the cancelled ones. */
export async function listKnownDates(tx: Tx, panelId: string): Promise<(KnownDate & { number: number })[]> {
  const { rows } = await sql<KnownDate & { number: number }>`
    select rhythm_date as "rhythmDate", cancelled_because as "cancelledBecause", number
      from panels.panel_meeting where panel_id = ${panelId} order by number`.execute(tx);
  return rows;
}

export interface NewPanelDate extends FollowsFromDate {
  partnershipId: string;
  meetingId: string;
  panelId: string;
  number: number;
  rhythmDate: string;
  movedBecause: string | null;
}

/** Makes a meeting a date of a panel. */
export async function addPanelDate(tx: Tx, date: NewPanelDate): Promise<void> {
  await tx
    .insertInto('panels.panel_meeting')
    .values({
      partnership_id: date.partnershipId,
      meeting_id: date.meetingId,
      panel_id: date.panelId,
      number: date.number,
      rhythm_date: date.rhythmDate,
      moved_because: date.movedBecause,
      papers_due_on: date.papersDueOn,
      access_until: date.accessUntil,
    })
    .execute();
}

/** Keeps what follows from the day of a date, and gives its presenters until the new end of the access. */
export async function keepWhatFollows(
  tx: Tx,
  meetingId: string,
  { papersDueOn, accessUntil }: FollowsFromDate,
): Promise<void> {
  await sql`
    update panels.panel_meeting set papers_due_on = ${papersDueOn}, access_until = ${accessUntil}
     where meeting_id = ${meetingId}`.execute(tx);
  await sql`select panels.renew_presenters_access(${meetingId})`.execute(tx);
}

/** Says why a date is not on its usual day. */
export async function noteMoved(tx: Tx, meetingId: string, because: string): Promise<void> {
  await sql`update panels.panel_meeting set moved_because = ${because} where meeting_id = ${meetingId}`.execute(
    tx,
  );
}

/** Says why a date will not be. */
export async function noteCancelled(tx: Tx, meetingId: string, because: string): Promise<void> {
  await sql`update panels.panel_meeting set cancelled_because = ${because} where meeting_id = ${meetingId}`.execute(
    tx,
  );
}

export interface PanelSlot {
  meetingId: string;
  slotId: string;
  number: number;
  /** 'HH:MM' in London. */
  startsAt: string;
  endsAt: string;
  isTaken: boolean;
}

/** The slots of these dates in their order; one is taken also when the viewer may not see by whom. */
export async function listSlots(tx: Tx, meetingIds: readonly string[]): Promise<PanelSlot[]> {
  const { rows } = await sql<PanelSlot>`
    select s.meeting_id as "meetingId", s.slot_id as "slotId", s.number, to_char(s.starts_at, 'HH24:MI') as "startsAt",
           to_char(s.ends_at, 'HH24:MI') as "endsAt", t.slot_id is not null as "isTaken"
      from meetings.slot s
      left join panels.taken_slots(${[...meetingIds]}::uuid[]) t on t.slot_id = s.slot_id
     where s.meeting_id = any(${[...meetingIds]}::uuid[])
     order by s.meeting_id, s.number`.execute(tx);
  return rows;
}

export interface TakenCount {
  meetingId: string;
  booked: number;
  waiting: number;
}

/** How many cases there are on these dates, also those the viewer may not see; a date without any is left out. */
export async function countTaken(tx: Tx, meetingIds: readonly string[]): Promise<TakenCount[]> {
  const { rows } = await sql<TakenCount>`
    select t.meeting_id as "meetingId", count(t.slot_id)::integer as booked, (count(*) - count(t.slot_id))::integer as waiting
      from panels.taken_slots(${[...meetingIds]}::uuid[]) t group by t.meeting_id`.execute(tx);
  return rows;
}

export interface Seat {
  meetingId: string;
  userId: string;
  fullName: string;
  part: 'chair' | 'member' | 'presenter' | 'co-ordinator';
  agencyKind: string;
  attended: 'yes' | 'no' | 'stand-in' | null;
}

/** Who is named for these dates. */
export async function listSeats(tx: Tx, meetingIds: readonly string[]): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select a.meeting_id as "meetingId", a.user_id as "userId", u.full_name as "fullName", a.part, a.agency_kind as "agencyKind", a.attended
      from meetings.attendance a
      join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.user_id
     where a.meeting_id = any(${[...meetingIds]}::uuid[])
     order by a.meeting_id, a.part, a.agency_kind, u.full_name`.execute(tx);
  return rows;
}

/** Has whoever else changes a date wait; false when somebody changed it since that version, or it is not to come. */
export async function lockDate(tx: Tx, meetingId: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select from meetings.meeting
     where meeting_id = ${meetingId} and version = ${version} and state = 'planned' for update`.execute(tx);
  return rows.length === 1;
}
