import { sql } from 'kysely';
import type { Role } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { InvitationRow, RowProblem } from './invitation-row.ts';

export interface InvitationList {
  listId: string;
  agencyId: string;
  agencyName: string;
  fileName: string;
  state: 'checked' | 'done' | 'left';
}

/** Keeps a list that was read, with its rows: nobody is invited yet. */
export async function keepList(
  tx: Tx,
  list: {
    partnershipId: string;
    listId: string;
    agencyId: string;
    fileName: string;
    madeBy: string;
    madeAt: Date;
  },
  rows: readonly InvitationRow[],
): Promise<void> {
  const { partnershipId, listId, agencyId, fileName, madeBy, madeAt } = list;
  await sql`
    insert into administration.invitation_list (partnership_id, list_id, agency_id, file_name, made_by, made_at)
    values (${partnershipId}, ${listId}, ${agencyId}, ${fileName}, ${madeBy}, ${madeAt})`.execute(tx);
  const kept = rows.map((row) => ({
    partnership_id: partnershipId,
    list_id: listId,
    row_number: row.row,
    full_name: row.fullName,
    email: row.email,
    job_title: row.jobTitle,
    team_id: row.teamId,
    roles: row.roles,
    language: row.language,
    problems: row.problems,
  }));
  await tx.insertInto('administration.invitation_row').values(kept).execute();
}

/** A list that the viewer sent; undefined when it is not there or somebody else's. */
export async function findList(tx: Tx, listId: string): Promise<InvitationList | undefined> {
  const { rows } = await sql<InvitationList>`
    select l.list_id as "listId", l.agency_id as "agencyId", a.name as "agencyName", l.file_name as "fileName", l.state
      from administration.invitation_list l
      join access.agency a on a.partnership_id = l.partnership_id and a.agency_id = l.agency_id
     where l.partnership_id = (select access.viewer_partnership()) and l.list_id = ${listId}`.execute(tx);
  return rows[0];
}

export interface ListedRow {
  row: number;
  fullName: string;
  email: string;
  jobTitle: string;
  teamId: string | null;
  teamName: string | null;
  roles: Role[];
  language: 'en' | 'cy';
  problems: RowProblem[];
  outcome: 'invited' | 'here' | 'elsewhere' | null;
}

export async function listRows(tx: Tx, listId: string): Promise<ListedRow[]> {
  const { rows } = await sql<ListedRow>`
    select r.row_number as row, r.full_name as "fullName", r.email, r.job_title as "jobTitle", r.team_id as "teamId", t.name as "teamName",
           r.roles, r.language, r.problems, r.outcome
      from administration.invitation_row r
      left join access.team t on t.partnership_id = r.partnership_id and t.team_id = r.team_id
     where r.partnership_id = (select access.viewer_partnership()) and r.list_id = ${listId} order by r.row_number`.execute(
    tx,
  );
  return rows;
}

/** Ends the wait for a decision; false when somebody has decided already. */
export async function decideList(tx: Tx, listId: string, state: 'done' | 'left'): Promise<boolean> {
  const changed = await sql`
    update administration.invitation_list set state = ${state}
     where partnership_id = (select access.viewer_partnership()) and list_id = ${listId} and state = 'checked'`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

export async function noteOutcome(
  tx: Tx,
  listId: string,
  row: number,
  outcome: 'invited' | 'here' | 'elsewhere',
): Promise<void> {
  await sql`
    update administration.invitation_row set outcome = ${outcome}
     where partnership_id = (select access.viewer_partnership()) and list_id = ${listId} and row_number = ${row}`.execute(
    tx,
  );
}

/** The addresses of an agency's people, in small letters. */
export async function listAddresses(tx: Tx, agencyId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ email: string }>`
    select lower(email) as email from access.user_account
     where partnership_id = (select access.viewer_partnership()) and agency_id = ${agencyId}`.execute(tx);
  return new Set(rows.map(({ email }) => email));
}
