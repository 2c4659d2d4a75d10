import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface MissingPapers {
  partnershipId: string;
  meetingId: string;
  panelName: string;
  heldOn: string;
  papersDueOn: string;
  coordinatorUserId: string;
  coordinatorLanguage: string;
  coordinatorName: string;
  /** The cases with a slot and no paper at all, each with who presents it. */
  cases: { caseId: string; presenters: { userId: string; fullName: string; language: string }[] }[];
}

/** The dates still to come, up to a day for their papers, where a case has no paper: for the system account, of its partnership. */
export async function listMissingPapers(tx: Tx, today: string, dueBy: string): Promise<MissingPapers[]> {
  const { rows } = await sql<MissingPapers>`
    select d.partnership_id as "partnershipId", d.meeting_id as "meetingId", p.name as "panelName", m.held_on as "heldOn",
           d.papers_due_on as "papersDueOn", u.user_id as "coordinatorUserId", u.language as "coordinatorLanguage",
           u.full_name as "coordinatorName",
           json_agg(json_build_object('caseId', c.case_id, 'presenters', presenters.list) order by c.case_id) as cases
      from panels.panel_meeting d
      join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
      join panels.panel p on p.partnership_id = d.partnership_id and p.panel_id = d.panel_id
      join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.coordinator_user_id
      join panels.meeting_case c on c.partnership_id = d.partnership_id and c.meeting_id = d.meeting_id and c.state = 'booked'
     cross join lateral (
        select coalesce(json_agg(json_build_object('userId', w.user_id, 'fullName', w.full_name, 'language', w.language)
                 order by w.user_id), '[]') as list
          from panels.presenter r
          join access.user_account w on w.partnership_id = r.partnership_id and w.user_id = r.user_id and w.is_active
         where r.partnership_id = c.partnership_id and r.case_id = c.case_id) presenters
     where m.state = 'planned' and m.held_on >= ${today}::date and d.papers_due_on <= ${dueBy}::date
       and not exists (select from panels.paper x where x.partnership_id = c.partnership_id and x.case_id = c.case_id)
     group by d.partnership_id, d.meeting_id, p.name, m.held_on, u.user_id, u.language, u.full_name
     order by d.papers_due_on, d.meeting_id`.execute(tx);
  return rows;
}

export type ReminderKind = 'due-soon' | 'due-passed';

/** Notes that somebody is reminded of the papers of a date; false when they were before. */
export async function noteReminder(
  tx: Tx,
  reminder: {
    partnershipId: string;
    meetingId: string;
    userId: string;
    kind: ReminderKind;
    today: string;
  },
): Promise<boolean> {
  const added = await sql`
    insert into panels.paper_reminder (partnership_id, meeting_id, user_id, kind, reminded_on)
    values (${reminder.partnershipId}, ${reminder.meetingId}, ${reminder.userId}, ${reminder.kind}, ${reminder.today})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
