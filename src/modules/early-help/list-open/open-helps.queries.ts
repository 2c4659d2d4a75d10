import { sql } from 'kysely';
import type { ChildNames } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';

/** An early help that is open, of a child whom the viewer may see. */
export interface OpenHelp extends ChildNames {
  helpId: string;
  childId: string;
  openedOn: string;
  meetingDueOn: string | null;
  leadName: string | null;
  agencyName: string;
}

export interface OpenHelps {
  helps: OpenHelp[];
  /** Of all, whatever page is shown. */
  count: number;
  late: number;
}

/**
 * The open early help of children whom the viewer may see, what is late longest first; led, or where nobody leads opened, by somebody of that agency or
 * team, or of all (null).
 */
export async function listOpenHelps(
  tx: Tx,
  of: { agencyId: string | null; teamId: string | null },
  today: string,
  page: { first: number; most: number },
): Promise<OpenHelps> {
  const { rows } = await sql<OpenHelp & { count: number; late: number }>`
    select h.help_id as "helpId", h.child_id as "childId", h.opened_on as "openedOn", h.meeting_due_on as "meetingDueOn", l.full_name as "leadName",
           coalesce(a.name, '') as "agencyName", c.local_id as "localId", c.given_name as "givenName", c.family_name as "familyName",
           c.known_as as "knownAs", c.birth_date as "birthDate", c.expected_birth_date as "expectedBirthDate", c.death_date as "deathDate",
           count(*) over ()::integer as count, (count(*) filter (where h.meeting_due_on < ${today}) over ())::integer as late
      from early_help.help h
      join children.child c on c.partnership_id = h.partnership_id and c.child_id = h.child_id
      left join early_help.lead l on l.partnership_id = h.partnership_id and l.help_id = h.help_id
      left join access.agency a on a.partnership_id = h.partnership_id and a.agency_id = coalesce(l.agency_id, h.agency_id)
     where h.partnership_id = (select access.viewer_partnership()) and h.state = 'open'
       and (${of.agencyId}::uuid is null or coalesce(l.agency_id, h.agency_id) = ${of.agencyId}::uuid)
       and (${of.teamId}::uuid is null or l.team_id = ${of.teamId}::uuid)
     order by h.meeting_due_on nulls last, h.opened_on, h.help_id offset ${page.first} limit ${page.most}`.execute(
    tx,
  );
  const [any] = rows;
  return { helps: rows, count: any?.count ?? 0, late: any?.late ?? 0 };
}
