import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { FileState, FileTrouble } from './file-state.ts';
import { keepFile } from './kept-file.queries.ts';

export interface NewDocument {
  partnershipId: string;
  documentId: string;
  /** Seen by whoever may see all of these children. */
  childIds: readonly string[];
  fileId: string;
  fileName: string;
  contentType: string;
  bytes: number;
  addedBy: string;
  addedAt: Date;
  /** The address of the page it is read from. */
  link: string;
  /** A document that this is the next version of; left out, it begins a series of its own. */
  follows?: string | undefined;
  /** The number of the version whose content this is again. */
  restoredFrom?: number | null;
  /** Of what an agency wrote about a child: for the same readers as that. Left out, whoever may see the children sees it. */
  readers?: { audience: 'agency' | 'team' | 'panel'; agencyId: string };
}

/** Keeps a file that is in the file store against what it is about, as the newest of its series, and has it looked at. */
export async function keepDocument(tx: Tx, document: NewDocument): Promise<void> {
  const { partnershipId, fileId, bytes, follows, documentId, addedAt } = document;
  await keepFile(tx, { partnershipId, fileId, bytes, at: addedAt });
  await sql`
    insert into documents.document (partnership_id, document_id, child_ids, file_id, file_name, content_type, bytes, added_by, added_at,
                                    link, series_id, number, restored_from, audience, agency_id)
    select ${partnershipId}, ${documentId}, ${[...document.childIds]}::uuid[], ${fileId}, ${document.fileName}, ${document.contentType},
           ${bytes}, ${document.addedBy}, ${addedAt}, ${document.link}, s.series_id, documents.next_number(s.series_id),
           ${document.restoredFrom ?? null}::integer, ${document.readers?.audience ?? null}, ${document.readers?.agencyId ?? null}::uuid
      from (select coalesce((select d.series_id from documents.document d 
                             where d.partnership_id = ${partnershipId} and d.document_id = ${follows ?? null}::uuid),
                            ${documentId}::uuid) as series_id) s`.execute(tx);
}

export interface KeptDocument {
  documentId: string;
  childIds: string[];
  fileId: string;
  fileName: string;
  contentType: string;
  bytes: number;
  /** Its place in its series, from 1. */
  number: number;
  link: string;
  state: FileState;
  trouble: FileTrouble | null;
}

const columns = sql`
  d.document_id as "documentId", d.child_ids as "childIds", d.file_id as "fileId", d.file_name as "fileName",
  d.content_type as "contentType", d.bytes, d.number, d.link, f.state, f.trouble
  from documents.document d join documents.file f on f.partnership_id = d.partnership_id and f.file_id = d.file_id`;

/** One document; undefined when it is not there or not the viewer's, asked at the time of reading. */
export async function findDocument(tx: Tx, documentId: string): Promise<KeptDocument | undefined> {
  const { rows } = await sql<KeptDocument>`select ${columns} 
     where d.partnership_id = (select access.viewer_partnership()) and d.document_id = ${documentId}`.execute(
    tx,
  );
  return rows[0];
}

export interface UntoldDocument {
  documentId: string;
  childIds: string[];
  link: string;
  addedAt: Date;
  addedBy: string;
  language: string;
  /** Nobody signs in as the system account, and nobody reads its letters. */
  isSystem: boolean;
}

/** The documents that hold an infected file and whose uploaders were not told; they count as told from now on. */
export async function takeUntold(tx: Tx, fileId: string, at: Date): Promise<UntoldDocument[]> {
  const { rows } = await sql<UntoldDocument>`
    update documents.document d set told_at = ${at}
      from access.user_account u
     where d.partnership_id = (select access.viewer_partnership()) and d.file_id = ${fileId} and d.told_at is null
       and u.partnership_id = d.partnership_id and u.user_id = d.added_by
     returning d.document_id as "documentId", d.child_ids as "childIds", d.link, d.added_at as "addedAt", d.added_by as "addedBy",
               u.language, u.is_system as "isSystem"`.execute(tx);
  return rows;
}
