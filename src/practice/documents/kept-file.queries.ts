import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { addJob } from '#platform/jobs/index.ts';
import type { FileState, FileTrouble } from './file-state.ts';

/** Work that waits for what the scanner says of a file, whatever it says. */
export interface Afterwards {
  task: string;
  payload: object;
}

/** Has a file that lies in the file store kept: until then it is cleared away after a day. It is looked at by the scanner next. */
export async function keepFile(
  tx: Tx,
  file: { partnershipId: string; fileId: string; bytes: number; at: Date; afterwards?: Afterwards },
): Promise<void> {
  const { partnershipId, fileId, afterwards } = file;
  const waits = JSON.stringify(afterwards === undefined ? [] : [afterwards]);
  await sql`
    insert into documents.file (partnership_id, file_id, bytes, kept_at, afterwards)
    values (${partnershipId}, ${fileId}, ${file.bytes}, ${file.at}, ${waits}::jsonb)
    on conflict do nothing`.execute(tx);
  if (afterwards !== undefined)
    await sql`
      update documents.file set afterwards = afterwards || ${waits}::jsonb
       where partnership_id = ${partnershipId} and file_id = ${fileId} and state = 'waiting' and not afterwards @> ${waits}::jsonb`.execute(
      tx,
    );
  await askForScan(tx, partnershipId, fileId);
}

/** Has a file looked at, in the background. */
export async function askForScan(tx: Tx, partnershipId: string, fileId: string): Promise<void> {
  const onceKey = `file-scan:${partnershipId}:${fileId}`;
  await addJob(tx, 'file-scan', { partnershipId, fileId }, { onceKey });
}

/** What is known of a kept file of the viewer's partnership; undefined when nothing is. */
export async function findFile(
  tx: Tx,
  fileId: string,
): Promise<{ state: FileState; trouble: FileTrouble | null } | undefined> {
  const { rows } = await sql<{ state: FileState; trouble: FileTrouble | null }>`
    select state, trouble from documents.file
     where partnership_id = (select access.viewer_partnership()) and file_id = ${fileId}`.execute(tx);
  return rows[0];
}

/** Files that no scanner has passed yet, those tried longest ago first: for the system account, of its partnership. */
export async function listWaitingFiles(tx: Tx, most: number): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from documents.file
     where partnership_id = (select access.viewer_partnership()) and state = 'waiting' order by tried_at nulls first limit ${most}`.execute(
    tx,
  );
  return rows.map(({ fileId }) => fileId);
}

/** Notes what the scanner said; gives the work that waited for it, or undefined when it was noted before. Only the system account may. */
export async function noteScanned(
  tx: Tx,
  fileId: string,
  found: { state: 'clean' | 'infected'; signature: string | null; scannedBy: string; at: Date },
): Promise<Afterwards[] | undefined> {
  const { rows } = await sql<{ afterwards: Afterwards[] }>`
    update documents.file
       set state = ${found.state}, signature = ${found.signature}, scanned_by = ${found.scannedBy}, scanned_at = ${found.at},
           tried_at = ${found.at}, trouble = null
     where partnership_id = (select access.viewer_partnership()) and file_id = ${fileId} and state = 'waiting'
     returning afterwards`.execute(tx);
  return rows[0]?.afterwards;
}

/** Notes why a file was not looked at. */
export async function noteTrouble(tx: Tx, fileId: string, trouble: FileTrouble, at: Date): Promise<void> {
  await sql`
    update documents.file set trouble = ${trouble}, tried_at = ${at}
     where partnership_id = (select access.viewer_partnership()) and file_id = ${fileId} and state = 'waiting'`.execute(
    tx,
  );
}
