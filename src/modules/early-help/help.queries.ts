import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Consent, Help, HelpMeeting, Outcome, Reading } from './early-help.ts';

const here = sql`partnership_id = (select access.viewer_partnership())`;

const helps = sql`
  select h.help_id as "helpId", h.child_id as "childId", h.family_id as "familyId", a.name as "agencyName", h.opened_by as "openedBy",
         o.full_name as "openedByName", h.opened_at as "openedAt", h.opened_on as "openedOn", h.why, h.consent, h.consent_by as "consentBy",
         h.consent_on as "consentOn", h.consent_to as "consentTo", h.consent_why_not as "consentWhyNot", h.state, h.meeting_due_on as "meetingDueOn",
         h.outcome, h.closed_on as "closedOn", c.full_name as "closedByName", h.closed_at as "closedAt", h.closed_because as "closedBecause",
         h.childs_view as "childsView", h.withdrawn_by as "withdrawnBy", h.withdrawn_on as "withdrawnOn", h.version
    from early_help.help h
    join access.agency a on a.partnership_id = h.partnership_id and a.agency_id = h.agency_id
    join access.user_account o on o.partnership_id = h.partnership_id and o.user_id = h.opened_by
    left join access.user_account c on c.partnership_id = h.partnership_id and c.user_id = h.closed_by
   where h.${here}`;

/** Every early help of a child whom the viewer may see, the open one first, then the latest. */
export async function listHelps(tx: Tx, childId: string): Promise<Help[]> {
  const { rows } = await sql<Help>`
    ${helps} and h.child_id = ${childId} order by (h.state = 'open') desc, h.opened_on desc, h.opened_at desc`.execute(
    tx,
  );
  return rows;
}

/** One early help of a child whom the viewer may see; undefined when it is not there. */
export async function findHelp(tx: Tx, helpId: string): Promise<Help | undefined> {
  const { rows } = await sql<Help>`${helps} and h.help_id = ${helpId}`.execute(tx);
  return rows[0];
}

export interface NewHelp {
  helpId: string;
  partnershipId: string;
  childId: string;
  familyId: string;
  agencyId: string;
  openedBy: string;
  openedAt: Date;
  openedOn: string;
  why: string;
  consent: Consent;
  consentBy: string;
  consentOn: string | null;
  consentTo: string;
  consentWhyNot: string;
  state: 'open' | 'not-opened';
  meetingDueOn: string | null;
}

/** Opens it, or keeps why it was not; false when the child has an open one already. Only for who stands next to the child: the row rule refuses others. */
export async function addHelp(tx: Tx, one: NewHelp): Promise<boolean> {
  const added = await sql`
    insert into early_help.help (partnership_id, help_id, child_id, family_id, agency_id, opened_by, opened_at, opened_on, why, consent, consent_by,
      consent_on, consent_to, consent_why_not, state, meeting_due_on)
    values (${one.partnershipId}, ${one.helpId}, ${one.childId}, ${one.familyId}, ${one.agencyId}, ${one.openedBy}, ${one.openedAt}, ${one.openedOn},
      ${one.why}, ${one.consent}, ${one.consentBy}, ${one.consentOn}, ${one.consentTo}, ${one.consentWhyNot}, ${one.state}, ${one.meetingDueOn})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Says by when the next meeting is to be held; false when it is over, or somebody changed it since. */
export async function moveMeetingDue(
  tx: Tx,
  { helpId, version }: Pick<Help, 'helpId' | 'version'>,
  meetingDueOn: string | null,
): Promise<boolean> {
  const changed = await sql`
    update early_help.help set meeting_due_on = ${meetingDueOn}, version = version + 1
     where ${here} and help_id = ${helpId} and version = ${version} and state = 'open'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

export interface Closing {
  outcome: Outcome;
  closedOn: string;
  because: string;
  childsView: string;
  withdrawnBy: string;
  withdrawnOn: string | null;
  by: string;
  at: Date;
}

/** Closes it; false when it is over already, or somebody changed it since. */
export async function closeHelp(
  tx: Tx,
  { helpId, version }: Pick<Help, 'helpId' | 'version'>,
  end: Closing,
): Promise<boolean> {
  const changed = await sql`
    update early_help.help
       set state = 'closed', meeting_due_on = null, outcome = ${end.outcome}, closed_on = ${end.closedOn}, closed_at = ${end.at}, closed_by = ${end.by},
           closed_because = ${end.because}, childs_view = ${end.childsView}, withdrawn_by = ${end.withdrawnBy}, withdrawn_on = ${end.withdrawnOn},
           version = version + 1
     where ${here} and help_id = ${helpId} and version = ${version} and state = 'open'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Brothers and sisters, as far as somebody said so or the address is one, whom the viewer may see, with the early help they have open. */
export interface Sibling {
  childId: string;
  localId: string;
  givenName: string | null;
  familyName: string | null;
  knownAs: string | null;
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
  openHelpId: string | null;
  familyId: string | null;
}

export async function listSiblings(tx: Tx, childId: string): Promise<Sibling[]> {
  const { rows } = await sql<Sibling>`
    select s.sibling_id as "childId", s.local_id as "localId", s.given_name as "givenName", s.family_name as "familyName", s.known_as as "knownAs",
           s.birth_date as "birthDate", s.expected_birth_date as "expectedBirthDate", s.death_date as "deathDate", h.help_id as "openHelpId",
           h.family_id as "familyId"
      from early_help.sibling s
      left join early_help.help h on h.partnership_id = s.partnership_id and h.child_id = s.sibling_id and h.state = 'open'
     where s.${here} and s.child_id = ${childId} order by s.birth_date nulls last, s.local_id limit 12`.execute(
    tx,
  );
  return rows;
}

/** Adds a meeting that was held to the early help of one child; the row rule refuses one that is over. */
export async function addHelpMeeting(
  tx: Tx,
  one: Pick<HelpMeeting, 'meetingId' | 'familyThere' | 'said' | 'childsView'> & {
    partnershipId: string;
    helpId: string;
    childId: string;
    recordedBy: string;
    recordedAt: Date;
  },
): Promise<void> {
  await sql`
    insert into early_help.meeting (partnership_id, help_id, meeting_id, child_id, family_there, said, childs_view, recorded_by, recorded_at)
    values (${one.partnershipId}, ${one.helpId}, ${one.meetingId}, ${one.childId}, ${one.familyThere}, ${one.said}, ${one.childsView},
            ${one.recordedBy}, ${one.recordedAt})`.execute(tx);
}

/** The meetings of an early help that were held, the latest first, with who came. */
export async function listHelpMeetings(tx: Tx, helpId: string): Promise<HelpMeeting[]> {
  const names = (attended: string) => sql`
    (select coalesce(jsonb_agg(w.full_name || ', ' || w.job_title order by w.full_name), '[]')
       from meetings.attendance t
       join access.user_account w on w.partnership_id = t.partnership_id and w.user_id = t.user_id
      where t.partnership_id = m.partnership_id and t.meeting_id = m.meeting_id and t.attended = ${attended})`;
  const { rows } = await sql<HelpMeeting>`
    select m.meeting_id as "meetingId", g.held_on as "heldOn", to_char(g.starts_at, 'HH24:MI') as "startsAt", to_char(g.ends_at, 'HH24:MI') as "endsAt",
           g.place, m.family_there as "familyThere", m.said, m.childs_view as "childsView", u.full_name as "recordedByName",
           m.recorded_at as "recordedAt", ${names('yes')} as came, ${names('no')} as missing
      from early_help.meeting m
      join meetings.meeting g on g.partnership_id = m.partnership_id and g.meeting_id = m.meeting_id
      join access.user_account u on u.partnership_id = m.partnership_id and u.user_id = m.recorded_by
     where m.${here} and m.help_id = ${helpId} order by g.held_on desc, g.starts_at desc`.execute(tx);
  return rows;
}

export async function addReading(
  tx: Tx,
  one: Omit<Reading, 'takenByName'> & {
    partnershipId: string;
    helpId: string;
    childId: string;
    takenBy: string;
    recordedAt: Date;
  },
): Promise<void> {
  await sql`
    insert into early_help.reading (partnership_id, reading_id, help_id, child_id, tool, edition, figures, licence, taken_on, taken_by, recorded_at)
    values (${one.partnershipId}, ${one.readingId}, ${one.helpId}, ${one.childId}, ${one.tool}, ${one.edition}, ${one.figures}, ${one.licence},
            ${one.takenOn}, ${one.takenBy}, ${one.recordedAt})`.execute(tx);
}

/** What licensed tools gave during an early help, the earliest first. */
export async function listReadings(tx: Tx, helpId: string): Promise<Reading[]> {
  const { rows } = await sql<Reading>`
    select r.reading_id as "readingId", r.tool, r.edition, r.figures, r.licence, r.taken_on as "takenOn", u.full_name as "takenByName"
      from early_help.reading r
      join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.taken_by
     where r.${here} and r.help_id = ${helpId} order by r.taken_on, r.recorded_at`.execute(tx);
  return rows;
}
