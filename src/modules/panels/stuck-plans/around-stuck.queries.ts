import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What else a list of stuck plans says of a child. */
export interface AroundChild {
  /** Other children the viewer may see at the same address, or with the same family name and worker. */
  brothersAndSisters: number;
  /** The day a panel last heard a case of the child; null for never. */
  lastHeardOn: string | null;
  /** The case that is booked for a date to come, or waits for a slot. */
  bookedCaseId: string | null;
  bookedFor: string | null;
  isWaiting: boolean | null;
}

/** What stands around these children on a day, by child. */
export async function readAroundChildren(
  tx: Tx,
  childIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, AroundChild>> {
  const { rows } = await sql<AroundChild & { childId: string }>`
    select c.child_id as "childId", around.number as "brothersAndSisters", past.held_on as "lastHeardOn",
           ahead.case_id as "bookedCaseId", ahead.held_on as "bookedFor", ahead.state = 'waiting' as "isWaiting"
      from children.child c
     cross join lateral (
        select count(*) as number from (${sameHome} union ${sameFamilyAndWorker}) s) around
     cross join lateral (
        select max(m.held_on) as held_on
          from panels.meeting_case_child k
          join panels.meeting_case a on a.partnership_id = k.partnership_id and a.case_id = k.case_id and a.state = 'heard'
          join meetings.meeting m on m.partnership_id = a.partnership_id and m.meeting_id = a.meeting_id
         where k.partnership_id = c.partnership_id and k.child_id = c.child_id) past
      left join lateral (
        select a.case_id, a.state, m.held_on
          from panels.meeting_case_child k
          join panels.meeting_case a on a.partnership_id = k.partnership_id and a.case_id = k.case_id and a.state in ('booked', 'waiting')
          join meetings.meeting m on m.partnership_id = a.partnership_id and m.meeting_id = a.meeting_id
         where k.partnership_id = c.partnership_id and k.child_id = c.child_id
           and (a.state = 'waiting' or (m.held_on >= ${today} and m.state in ('planned', 'under-way')))
         order by a.state, m.held_on limit 1) ahead on true
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = any(${[...childIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ childId, ...around }) => [childId, around]));
}

const sameHome = sql`
  select s.child_id from children.child s
   where s.partnership_id = c.partnership_id and s.address = c.address and s.postcode is not distinct from c.postcode
     and s.child_id <> c.child_id and s.gone_since is null and s.death_date is null`;

const sameFamilyAndWorker = sql`
  select s.child_id from children.child s
   where s.partnership_id = c.partnership_id and s.family_name = c.family_name
     and (s.worker_user_id = c.worker_user_id or s.worker_name = c.worker_name)
     and s.child_id <> c.child_id and s.gone_since is null and s.death_date is null`;

/** The next date of any panel on or after a day, with the slots nobody has taken; undefined while none is planned. */
export async function findNextPanel(
  tx: Tx,
  today: string,
): Promise<{ meetingId: string; heldOn: string; slotsLeft: number } | undefined> {
  const { rows } = await sql<{ meetingId: string; heldOn: string; slotsLeft: number }>`
    select m.meeting_id as "meetingId", m.held_on as "heldOn",
           (select count(*) from meetings.slot s
             where s.partnership_id = m.partnership_id and s.meeting_id = m.meeting_id
               and s.slot_id not in (select t.slot_id from panels.taken_slots(array[m.meeting_id]) t where t.slot_id is not null)) as "slotsLeft"
      from panels.panel_meeting d
      join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
     where d.partnership_id = (select access.viewer_partnership()) and m.held_on >= ${today} and m.state = 'planned'
     order by m.held_on, m.starts_at, m.meeting_id limit 1`.execute(tx);
  return rows[0];
}

/** The teams of children the viewer may see, by name; a team that is hidden is not told of by its only child. */
export async function listTeamsOfChildren(tx: Tx): Promise<{ teamId: string; name: string }[]> {
  const { rows } = await sql<{ teamId: string; name: string }>`
    select t.team_id as "teamId", t.name from access.team t
     where t.partnership_id = (select access.viewer_partnership())
       and exists (select from children.child c where c.partnership_id = t.partnership_id and c.team_id = t.team_id and not c.hides_team)
     order by t.name`.execute(tx);
  return rows;
}

/** Whether there is any plan the viewer may see: an empty list is then good news. */
export async function hasAnyPlan(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from plans.plan p where p.partnership_id = (select access.viewer_partnership())) as any`.execute(
    tx,
  );
  return rows[0]?.any === true;
}
