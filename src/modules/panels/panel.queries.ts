import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Panel, PanelCase, PanelMeeting } from './panel.ts';

/** The panels of the viewer's partnership, by name. */
export async function listPanels(tx: Tx): Promise<Panel[]> {
  return readPanels(tx, sql`true`);
}

/** One panel; undefined when it is not there or another partnership's. */
export async function findPanel(tx: Tx, panelId: string): Promise<Panel | undefined> {
  const [found] = await readPanels(tx, sql`p.panel_id = ${panelId}`);
  return found;
}

// A person as a JSON object, from the tables u (account) and g (agency).
const person = sql`json_build_object('userId', u.user_id, 'fullName', u.full_name, 'jobTitle', u.job_title,
  'agencyName', coalesce(g.name, ''), 'agencyKind'`;

async function readPanels(tx: Tx, which: RawBuilder<unknown>): Promise<Panel[]> {
  const { rows } = await sql<Panel>`
    select p.panel_id as "panelId", p.name, p.purpose, p.first_date as "firstDate", p.every_weeks as "everyWeeks",
           to_char(p.starts_at, 'HH24:MI') as "startsAt", p.slot_minutes as "slotMinutes", p.slot_count as "slotCount",
           p.place, p.link, p.chair_user_id as "chairUserId", chair.full_name as "chairName",
           p.coordinator_user_id as "coordinatorUserId", coordinator.full_name as "coordinatorName",
           p.quorate_members as "quorateMembers", p.quorate_kinds as "quorateKinds", p.papers_working_days as "papersWorkingDays",
           p.access_days_after as "accessDaysAfter", p.prompts, p.version, members.list as members
      from panels.panel p
      join access.user_account chair on chair.partnership_id = p.partnership_id and chair.user_id = p.chair_user_id
      join access.user_account coordinator
        on coordinator.partnership_id = p.partnership_id and coordinator.user_id = p.coordinator_user_id
     cross join lateral (
        select coalesce(json_agg(${person}, m.agency_kind) order by m.agency_kind), '[]') as list
          from panels.panel_member m
          join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.user_id
          left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id
         where m.partnership_id = p.partnership_id and m.panel_id = p.panel_id) members
     where ${which}
     order by p.name, p.panel_id`.execute(tx);
  return rows;
}

/** One date of a panel; undefined when it is not there or another partnership's. */
export async function findPanelMeeting(tx: Tx, meetingId: string): Promise<PanelMeeting | undefined> {
  const [found] = await readMeetings(tx, sql`m.meeting_id = ${meetingId}`);
  return found;
}

/** The dates of one panel, or of every panel, that are on or after a day, the next first; cancelled ones too. */
export async function listMeetingsFrom(tx: Tx, day: string, panelId?: string): Promise<PanelMeeting[]> {
  const ofPanel = panelId === undefined ? sql`true` : sql`d.panel_id = ${panelId}`;
  return readMeetings(tx, sql`${ofPanel} and m.held_on >= ${day}`);
}

/** The dates of a panel before a day, the latest first, so many of them. */
export async function listMeetingsBefore(
  tx: Tx,
  day: string,
  panelId: string,
  most: number,
): Promise<PanelMeeting[]> {
  const before = await readMeetings(tx, sql`d.panel_id = ${panelId} and m.held_on < ${day}`);
  return before.toReversed().slice(0, most);
}

async function readMeetings(tx: Tx, which: RawBuilder<unknown>): Promise<PanelMeeting[]> {
  const { rows } = await sql<PanelMeeting>`
    select m.meeting_id as "meetingId", d.panel_id as "panelId", p.name as "panelName", p.chair_user_id as "chairUserId",
           p.coordinator_user_id as "coordinatorUserId", p.prompts, d.number, d.rhythm_date as "rhythmDate",
           m.held_on as "heldOn", d.moved_because as "movedBecause", to_char(m.starts_at, 'HH24:MI') as "startsAt",
           to_char(m.ends_at, 'HH24:MI') as "endsAt", m.place, m.link, m.quoracy, m.state,
           d.cancelled_because as "cancelledBecause", d.papers_due_on as "papersDueOn", d.papers_published_at as "papersPublishedAt", d.access_until as "accessUntil",
           m.invitation_sequence as "invitationSequence", m.version
      from panels.panel_meeting d
      join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
      join panels.panel p on p.partnership_id = d.partnership_id and p.panel_id = d.panel_id
     where ${which}
     order by m.held_on, m.starts_at, m.meeting_id`.execute(tx);
  return rows;
}

/** The cases of one date that the viewer may see, by slot; then those that wait, the first to ask first; then what was moved or withdrawn. */
export async function listCasesOfMeeting(tx: Tx, meetingId: string): Promise<PanelCase[]> {
  return listCasesOfMeetings(tx, [meetingId]);
}

/** The same of several dates, the earliest first. */
export async function listCasesOfMeetings(tx: Tx, meetingIds: readonly string[]): Promise<PanelCase[]> {
  return readCases(tx, sql`c.meeting_id = any(${[...meetingIds]}::uuid[])`);
}

/** The cases of a panel that still wait, also those whose date has passed, the first to ask first. */
export async function listWaitingCases(tx: Tx, panelId: string): Promise<PanelCase[]> {
  return readCases(tx, sql`c.panel_id = ${panelId} and c.state = 'waiting'`);
}

/** Where a case was before, the latest first. */
export async function listFormerPlaces(tx: Tx, caseId: string): Promise<PanelCase[]> {
  const places = await readCases(tx, sql`c.moved_to_case_id = ${caseId}`);
  return places.toSorted((one, other) => Number(other.stateAt) - Number(one.stateAt));
}

/** One case; undefined when it is not there, or the viewer may see none of its children. */
export async function findCase(tx: Tx, caseId: string): Promise<PanelCase | undefined> {
  const [found] = await readCases(tx, sql`c.case_id = ${caseId}`);
  return found;
}

/** The cases of these children that are booked for a date on or after a day, or still wait. */
export async function listCasesAhead(tx: Tx, childIds: readonly string[], day: string): Promise<PanelCase[]> {
  return readCases(
    tx,
    sql`(c.state = 'waiting' or (c.state = 'booked' and m.state in ('planned', 'under-way') and m.held_on >= ${day}))
        and c.case_id in (select k.case_id from panels.meeting_case_child k where k.child_id = any(${[...childIds]}::uuid[]))`,
  );
}

async function readCases(tx: Tx, which: RawBuilder<unknown>): Promise<PanelCase[]> {
  const { rows } = await sql<PanelCase>`
    select c.case_id as "caseId", c.panel_id as "panelId", c.meeting_id as "meetingId", m.held_on as "heldOn",
           c.slot_id as "slotId", s.number as "slotNumber", to_char(s.starts_at, 'HH24:MI') as "slotStartsAt",
           to_char(s.ends_at, 'HH24:MI') as "slotEndsAt", c.state, c.criterion, c.qualified_on as "qualifiedOn", c.reason,
           c.dilemma, c.state_because as "stateBecause", changer.full_name as "stateByName", c.state_at as "stateAt",
           c.moved_to_case_id as "movedToCaseId", c.invitation_sequence as "invitationSequence", c.booked_by as "bookedBy",
           booker.full_name as "bookedByName", c.booked_at as "bookedAt", c.version, children.list as children,
           presenters.list as presenters
      from panels.meeting_case c
      join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
      join access.user_account booker on booker.partnership_id = c.partnership_id and booker.user_id = c.booked_by
      left join access.user_account changer on changer.partnership_id = c.partnership_id and changer.user_id = c.state_by
      left join meetings.slot s on s.partnership_id = c.partnership_id and s.slot_id = c.slot_id
     cross join lateral (
        select coalesce(json_agg(json_build_object('childId', h.child_id, 'localId', h.local_id, 'givenName', h.given_name,
                 'familyName', h.family_name, 'knownAs', h.known_as, 'birthDate', h.birth_date, 'planId', k.plan_id)
                 order by h.birth_date, h.local_id), '[]') as list
          from panels.meeting_case_child k
          join children.child h on h.partnership_id = k.partnership_id and h.child_id = k.child_id
         where k.partnership_id = c.partnership_id and k.case_id = c.case_id) children
     cross join lateral (
        select coalesce(json_agg(${person}, coalesce(g.kind, '')) order by u.full_name), '[]') as list
          from panels.presenter r
          join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.user_id
          left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id
         where r.partnership_id = c.partnership_id and r.case_id = c.case_id) presenters
     where ${which}
     order by m.held_on, s.number nulls last, (c.state = 'waiting') desc, c.booked_at, c.case_id`.execute(tx);
  return rows;
}
