import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

export interface CaseNote {
  item: string;
  /** The question as it stood when the note was saved last. */
  prompt: string;
  body: string;
  savedByName: string;
  savedAt: Date;
  version: number;
}

/** The notes of a case that the viewer may see, by item. */
export async function listNotes(tx: Tx, caseId: string): Promise<Map<string, CaseNote>> {
  const { rows } = await sql<CaseNote>`
    select n.item, n.prompt, n.body, u.full_name as "savedByName", n.saved_at as "savedAt", n.version
      from panels.case_note n join access.user_account u on u.partnership_id = n.partnership_id and u.user_id = n.saved_by
     where n.case_id = ${caseId} order by n.saved_at, n.item`.execute(tx);
  return new Map(rows.map((note) => [note.item, note]));
}

export interface NoteToSave {
  partnershipId: string;
  caseId: string;
  item: string;
  prompt: string;
  body: string;
  /** The version that was on the page: 0 when there was no note. */
  version: number;
  savedBy: string;
  savedAt: Date;
}

/** Saves a note as typed and gives its new version; undefined when somebody saved another one in the meantime: then nothing is changed. */
export async function saveNote(tx: Tx, note: NoteToSave): Promise<number | undefined> {
  const changed =
    note.version === 0
      ? await sql`
          insert into panels.case_note (partnership_id, case_id, item, prompt, body, saved_by, saved_at)
          values (${note.partnershipId}, ${note.caseId}, ${note.item}, ${note.prompt}, ${note.body}, ${note.savedBy}, ${note.savedAt})
          on conflict do nothing`.execute(tx)
      : await sql`
          update panels.case_note
             set body = ${note.body}, prompt = ${note.prompt}, saved_by = ${note.savedBy}, saved_at = ${note.savedAt}, version = version + 1
           where case_id = ${note.caseId} and item = ${note.item} and version = ${note.version}`.execute(tx);
  return changed.numAffectedRows === 1n ? note.version + 1 : undefined;
}

/** The themes marked at a case. */
export async function listThemes(tx: Tx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    select theme from panels.case_theme where case_id = ${caseId} order by theme`.execute(tx);
  return rows.map((row) => row.theme);
}

/** Marks and unmarks themes at a case; what is marked already stays. */
export async function markThemes(
  tx: Tx,
  { partnershipId, caseId }: { partnershipId: string; caseId: string },
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  await sql`
    insert into panels.case_theme (partnership_id, case_id, theme)
    select ${partnershipId}, ${caseId}, theme from unnest(${[...added]}::text[]) as t(theme) on conflict do nothing`.execute(
    tx,
  );
  await sql`delete from panels.case_theme where case_id = ${caseId} and theme = any(${[...removed]}::text[])`.execute(
    tx,
  );
}
