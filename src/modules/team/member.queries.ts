import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Seat } from './team.ts';

const here = sql`partnership_id = (select access.viewer_partnership())`;

export interface Colleague {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyId: string;
  agencyName: string;
  agencyKind: string;
  teamName: string | null;
}

const colleague = sql`
  select u.user_id as "userId", u.full_name as "fullName", u.job_title as "jobTitle", a.agency_id as "agencyId", a.name as "agencyName",
         a.kind as "agencyKind", t.name as "teamName"
    from access.user_account u
    join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
   where u.${here} and u.is_active and not u.is_system`;

/** Colleagues of any agency of the viewer's partnership, each of whose names, job, agency or team begins with a word that was typed, accents and case aside. */
export async function searchColleagues(tx: Tx, text: string, most: number): Promise<Colleague[]> {
  const beginnings = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`));
  const { rows } = await sql<Colleague>`${colleague}
     and not exists (select from unnest(${beginnings}::text[]) as b(beginning)
                      where unaccent(concat_ws(' ', '', u.full_name, u.job_title, a.name, t.name)) not ilike ('% ' || unaccent(b.beginning) || '%'))
   order by u.full_name, u.user_id limit ${most}`.execute(tx);
  return rows;
}

/** One colleague of the viewer's partnership, with an account that works; undefined when there is none. */
export async function findColleague(tx: Tx, userId: string): Promise<Colleague | undefined> {
  const { rows } = await sql<Colleague>`${colleague} and u.user_id = ${userId}`.execute(tx);
  return rows[0];
}

/** From here on until the end of the transaction nobody else changes the team of this child. */
export async function holdTeam(tx: Tx, childId: string): Promise<void> {
  await sql`select team.one_at_a_time(${childId})`.execute(tx);
}

export interface NewMember {
  partnershipId: string;
  memberId: string;
  childId: string;
  userId: string;
  agencyId: string;
  seat: Seat;
  part: string;
  fromOn: string;
  addedBy: string;
  addedAt: Date;
}

/** Gives somebody a place in the team. Only for who may change it: the row rule refuses others. */
export async function addMember(tx: Tx, member: NewMember): Promise<void> {
  const { partnershipId, memberId, childId, userId, agencyId, seat, part, fromOn, addedBy, addedAt } = member;
  await sql`
    insert into team.member (partnership_id, member_id, child_id, user_id, agency_id, seat, part, from_on, added_by, added_at)
    values (${partnershipId}, ${memberId}, ${childId}, ${userId}, ${agencyId}, ${seat}, ${part}, ${fromOn}, ${addedBy}, ${addedAt})`.execute(
    tx,
  );
}

/** Ends a place on a day, that day no longer in it; false when somebody changed it meanwhile. */
export async function endMember(
  tx: Tx,
  member: { memberId: string; version: number },
  end: { untilOn: string; because: string; by: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update team.member set until_on = ${end.untilOn}, ended_because = ${end.because}, ended_by = ${end.by}, ended_at = ${end.at}, version = version + 1
     where ${here} and member_id = ${member.memberId} and version = ${member.version}
       and (until_on is null or until_on > (select access.today()))`.execute(tx);
  return changed.numAffectedRows === 1n;
}
