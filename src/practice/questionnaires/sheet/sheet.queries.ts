import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Given, Value } from '../answers/answer.ts';
import type { Definition } from '../definition/definition.ts';

export type Audience = 'agency' | 'team' | 'panel';

export interface Sheet {
  sheetId: string;
  versionId: string;
  childId: string | null;
  audience: Audience | null;
  openedForKind: string;
  openedForId: string;
  state: 'open' | 'signed';
  openedAt: Date;
  openedBy: string;
  openedByName: string;
  agencyId: string;
  agencyName: string;
  /** The last time, if it was ever signed. */
  signedAt: Date | null;
  signedByName: string | null;
  /** How often it was signed. */
  signed: number;
  /** When the last answer was given. */
  savedAt: Date | null;
  formKey: string;
  number: number;
  formState: 'published' | 'withdrawn';
  /** Null though withdrawn: a newer version took its place. */
  withdrawnBecause: string | null;
  title: Definition['title'];
}

const sheets = sql`
  select s.sheet_id as "sheetId", s.version_id as "versionId", s.child_id as "childId", s.audience, s.opened_for_kind as "openedForKind",
         s.opened_for_id as "openedForId", s.state, s.opened_at as "openedAt", s.opened_by as "openedBy", u.full_name as "openedByName",
         s.agency_id as "agencyId", g.name as "agencyName", o.signed_at as "signedAt", o.signed_by_name as "signedByName", coalesce(o.number, 0) as signed,
         (select max(a.at) from questionnaires.answer a where a.partnership_id = s.partnership_id and a.sheet_id = s.sheet_id) as "savedAt",
         q.key as "formKey", v.number, v.state as "formState", v.withdrawn_because as "withdrawnBecause", v.definition -> 'title' as title
    from questionnaires.sheet s
    join questionnaires.questionnaire_version v on v.partnership_id = s.partnership_id and v.version_id = s.version_id
    join questionnaires.questionnaire q on q.partnership_id = v.partnership_id and q.questionnaire_id = v.questionnaire_id
    join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.opened_by
    join access.agency g on g.partnership_id = s.partnership_id and g.agency_id = s.agency_id
    left join lateral (
      select x.number, x.signed_at, w.full_name as signed_by_name
        from questionnaires.sign_off x
        join access.user_account w on w.partnership_id = x.partnership_id and w.user_id = x.signed_by
       where x.partnership_id = s.partnership_id and x.sheet_id = s.sheet_id order by x.number desc limit 1) o on true
   where s.partnership_id = (select access.viewer_partnership())`;

/** The sheets about a child that the viewer may read, the latest first. */
export async function listSheetsOfChild(tx: Tx, childId: string): Promise<Sheet[]> {
  const { rows } =
    await sql<Sheet>`${sheets} and s.child_id = ${childId} order by s.opened_at desc, s.sheet_id`.execute(tx);
  return rows;
}

/** One sheet; undefined when it is not there or not the viewer's. */
export async function findSheet(tx: Tx, sheetId: string): Promise<Sheet | undefined> {
  const { rows } = await sql<Sheet>`${sheets} and s.sheet_id = ${sheetId}`.execute(tx);
  return rows[0];
}

export interface NewSheet {
  partnershipId: string;
  sheetId: string;
  versionId: string;
  childId: string | null;
  audience: Audience | null;
  openedForKind: string;
  openedForId: string;
}

/** Opens a sheet in the viewer's name; undefined: the version is not published. About a child, only whoever may see the child can. */
export async function openSheet(tx: Tx, sheet: NewSheet): Promise<string | undefined> {
  const { partnershipId, sheetId, versionId, childId, audience, openedForKind, openedForId } = sheet;
  const { numAffectedRows } = await sql`
    insert into questionnaires.sheet (partnership_id, sheet_id, version_id, child_id, audience, opened_for_kind, opened_for_id)
    select v.partnership_id, ${sheetId}::uuid, v.version_id, ${childId}::uuid, ${audience}, ${openedForKind}, ${openedForId}::uuid
      from questionnaires.questionnaire_version v
     where v.partnership_id = ${partnershipId} and v.version_id = ${versionId} and v.state = 'published'`.execute(
    tx,
  );
  return numAffectedRows === 1n ? sheetId : undefined;
}

export type Party = { userId: string } | { agencyId: string; role: string };

/** Names who may read a sheet, and write on it while it is open, beside those who may see its child; only of a sheet the viewer may read. */
export async function addParties(
  tx: Tx,
  sheet: { partnershipId: string; sheetId: string },
  parties: readonly Party[],
): Promise<void> {
  for (const party of parties) {
    const { userId, agencyId, role } = { userId: null, agencyId: null, role: null, ...party };
    await sql`
      insert into questionnaires.sheet_party (partnership_id, party_id, sheet_id, user_id, agency_id, role)
      values (${sheet.partnershipId}, ${randomUUID()}, ${sheet.sheetId}, ${userId}, ${agencyId}, ${role})`.execute(
      tx,
    );
  }
}

/** An answer as it stands, with who gave it last. */
export interface StandingAnswer extends Given {
  key: string;
  version: number;
  byName: string;
  byAgency: string;
  at: Date;
}

/** What stands on a sheet, for whoever may read it. */
export async function listAnswers(tx: Tx, sheetId: string): Promise<StandingAnswer[]> {
  const { rows } = await sql<StandingAnswer>`
    select a.question_key as key, a.version, a.value, a.why_not as "whyNot", u.full_name as "byName", g.name as "byAgency", a.at
      from questionnaires.standing_answer a
      join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.answered_by
      join access.agency g on g.partnership_id = a.partnership_id and g.agency_id = a.agency_id
     where a.partnership_id = (select access.viewer_partnership()) and a.sheet_id = ${sheetId}`.execute(tx);
  return rows;
}

export interface AnswerToSave {
  key: string;
  /** The version that its writer was shown; 0: none. */
  version: number;
  value: Value | null;
  whyNot: string;
}

export type Outcome = 'saved' | 'same' | 'untouched' | 'conflict' | 'signed';

export interface SavedAnswer extends StandingAnswer {
  outcome: Outcome;
  childId: string | null;
}

export interface Saved {
  answers: SavedAnswer[];
  /** What stands for the questions that others are shown by. */
  watched: ReadonlyMap<string, Given>;
}

/**
 * Keeps answers in one round trip (`questionnaires.save_answers` says what each outcome means). Undefined: the sheet is not there, not the viewer's, or was
 * begun with another version.
 */
export async function saveAnswers(
  tx: Tx,
  sheet: { sheetId: string; versionId: string },
  given: readonly AnswerToSave[],
  watched: readonly string[] = [],
): Promise<Saved | undefined> {
  const { rows } = await sql<Omit<SavedAnswer, 'outcome'> & { outcome: Outcome | 'watched' }>`
    select outcome, key, version, value, why_not as "whyNot", by_name as "byName", by_agency as "byAgency", at, child_id as "childId"
      from questionnaires.save_answers(${sheet.sheetId}, ${sheet.versionId}, ${JSON.stringify(given)}::jsonb, ${[...watched]}::text[])`.execute(
    tx,
  );
  if (rows.length === 0) return undefined;
  const answers = rows.filter((row): row is SavedAnswer => row.outcome !== 'watched');
  const standing = rows.filter(({ outcome }) => outcome === 'watched');
  return { answers, watched: new Map(standing.map(({ key, value, whyNot }) => [key, { value, whyNot }])) };
}

/** What the viewer wrote on a sheet while somebody else was quicker, and has not decided on. */
export async function listSetAside(tx: Tx, sheetId: string): Promise<({ key: string } & Given)[]> {
  const { rows } = await sql<{ key: string } & Given>`
    select question_key as key, value, why_not as "whyNot" from questionnaires.set_aside
     where partnership_id = (select access.viewer_partnership()) and sheet_id = ${sheetId}`.execute(tx);
  return rows;
}

/** Lets go of what the viewer wrote while another was quicker. False: there was nothing. */
export async function dropSetAside(tx: Tx, sheetId: string, key: string): Promise<boolean> {
  const dropped = await sql`
    delete from questionnaires.set_aside
     where partnership_id = (select access.viewer_partnership()) and sheet_id = ${sheetId} and question_key = ${key}
       and user_id = (select access.viewer_id())`.execute(tx);
  return dropped.numAffectedRows === 1n;
}

/** Whether a document is, or ever was, the answer to a question of this sheet. */
export async function isAnsweredWith(tx: Tx, sheetId: string, documentId: string): Promise<boolean> {
  const { rows } = await sql`
    select from questionnaires.answer
     where partnership_id = (select access.viewer_partnership()) and sheet_id = ${sheetId} and value ->> 'documentId' = ${documentId}
     limit 1`.execute(tx);
  return rows.length > 0;
}
