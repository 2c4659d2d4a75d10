import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ConferenceDecision, Decided, ProtectionPath } from './protection.ts';

export const here = sql`partnership_id = (select access.viewer_partnership())`;

// A decision, or null, with its moment as text: JSON has no moments.
const decided = (table: string, more = sql``) => sql`
  (select jsonb_build_object('outcome', d.outcome, 'because', d.because, 'byName', u.full_name, 'at', d.decided_at ${more})
     from ${sql.table(`conferences.${table}`)} d join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.decided_by`;
const views = (table: string, more: ReturnType<typeof sql>) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('agencyId', v.agency_id, 'agencyName', a.name, 'because', v.because, 'byName', u.full_name, 'at', v.said_at, ${more})
                             order by v.said_at, v.view_id)
     from ${sql.table(`conferences.${table}`)} v
     join access.agency a on a.partnership_id = v.partnership_id and a.agency_id = v.agency_id
     join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.said_by`;
const tookPart = sql`
  coalesce((select jsonb_agg(jsonb_build_object('agencyId', t.agency_id, 'agencyName', a.name, 'agencyKind', a.kind, 'who', t.who) order by a.name)
     from conferences.took_part t join access.agency a on a.partnership_id = t.partnership_id and a.agency_id = t.agency_id`;

const moment = <T extends { at: Date }>(one: T): T => ({ ...one, at: new Date(one.at) });
const momentOf = <T extends { at: Date }>(one: T | null): T | null => (one === null ? null : moment(one));

/** The strategy discussions about a child, the earliest first. */
const discussionsOf = (childId: string) => sql`
    select s.discussion_id as "discussionId", s.together_id as "togetherId", s.child_id as "childId", s.held_on as "heldOn", s.known,
           s.missing_because as "missingBecause", r.full_name as "recordedByName", s.recorded_at as "recordedAt", g.name as "agencyName",
           ${tookPart} where t.partnership_id = s.partnership_id and t.discussion_id = s.discussion_id), '[]') as "tookPart",
           ${views('discussion_view', sql`'agrees', v.agrees`)} where v.partnership_id = s.partnership_id and v.discussion_id = s.discussion_id), '[]') as views,
           ${decided('discussion_decision')} where d.partnership_id = s.partnership_id and d.discussion_id = s.discussion_id) as decision,
           ${decided('enquiry')} where d.partnership_id = s.partnership_id and d.discussion_id = s.discussion_id) as enquiry
      from conferences.discussion s
      join access.user_account r on r.partnership_id = s.partnership_id and r.user_id = s.recorded_by
      join access.agency g on g.partnership_id = s.partnership_id and g.agency_id = s.agency_id
     where s.${here} and s.child_id = ${childId} order by s.held_on, s.recorded_at, s.discussion_id`;

/** The conferences about a child, the earliest first. */
const conferencesOf = (childId: string) => sql`
    select c.conference_id as "conferenceId", c.child_id as "childId", c.kind, c.discussion_id as "discussionId",
           c.initial_conference_id as "initialConferenceId", c.chair_user_id as "chairUserId", h.full_name as "chairName", c.day_because as "dayBecause",
           c.meeting_id as "meetingId", m.held_on as "heldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt",
           m.place, m.quoracy,
           ${views('conference_view', sql`'wants', v.wants, 'category', v.category`)} where v.partnership_id = c.partnership_id and v.conference_id = c.conference_id), '[]') as views,
           ${decided('conference_decision', sql`, 'category', d.category, 'wentAheadBecause', d.went_ahead_because`)}
             where d.partnership_id = c.partnership_id and d.conference_id = c.conference_id) as decision
      from conferences.conference c
      join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
      join access.user_account h on h.partnership_id = c.partnership_id and h.user_id = c.chair_user_id
     where c.${here} and c.child_id = ${childId} order by m.held_on, c.arranged_at, c.conference_id`;

/** The core groups about a child, the earliest first. */
const coreGroupsOf = (childId: string) => sql`
    select g.core_group_id as "coreGroupId", g.child_id as "childId", g.initial_conference_id as "initialConferenceId", g.held_on as "heldOn", g.moved,
           r.full_name as "recordedByName", g.recorded_at as "recordedAt",
           ${tookPart} where t.partnership_id = g.partnership_id and t.core_group_id = g.core_group_id), '[]') as "tookPart"
      from conferences.core_group g
      join access.user_account r on r.partnership_id = g.partnership_id and r.user_id = g.recorded_by
     where g.${here} and g.child_id = ${childId} order by g.held_on, g.core_group_id`;

/** A list in one cell, in its order, days as 'YYYY-MM-DD'. */
const inOne = (list: ReturnType<typeof sql>) =>
  sql`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${list}) x)`;

/** The whole path of one child, as far as the viewer may see the child: one query. */
export async function readPath(tx: Tx, childId: string): Promise<ProtectionPath> {
  const { rows } = await sql<ProtectionPath>`
    select ${inOne(discussionsOf(childId))} as discussions, ${inOne(conferencesOf(childId))} as conferences,
           ${inOne(coreGroupsOf(childId))} as "coreGroups"`.execute(tx);
  const [path] = rows;
  if (path === undefined) throw new Error('a query without a table gave no row');
  return {
    discussions: path.discussions.map((row) => ({
      ...row,
      recordedAt: new Date(row.recordedAt),
      views: row.views.map(moment),
      decision: momentOf<Decided<never>>(row.decision as Decided<never> | null),
      enquiry: momentOf<Decided<never>>(row.enquiry as Decided<never> | null),
    })),
    conferences: path.conferences.map((row) => ({
      ...row,
      views: row.views.map(moment),
      decision: momentOf<ConferenceDecision>(row.decision),
    })),
    coreGroups: path.coreGroups.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) })),
  };
}
