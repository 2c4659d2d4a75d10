import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

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
}

/** Keeps a file that is in the file store against what it is about. */
export async function keepDocument(tx: Tx, document: NewDocument): Promise<void> {
  await tx
    .insertInto('documents.document')
    .values({
      partnership_id: document.partnershipId,
      document_id: document.documentId,
      child_ids: [...document.childIds],
      file_id: document.fileId,
      file_name: document.fileName,
      content_type: document.contentType,
      bytes: document.bytes,
      added_by: document.addedBy,
      added_at: document.addedAt,
    })
    .execute();
}

export interface KeptDocument {
  documentId: string;
  childIds: string[];
  fileId: string;
  fileName: string;
  contentType: string;
  bytes: number;
}

/** One document; undefined when it is not there or not the viewer's, asked at the time of reading. */
export async function findDocument(tx: Tx, documentId: string): Promise<KeptDocument | undefined> {
  const { rows } = await sql<KeptDocument>`
    select document_id as "documentId", child_ids as "childIds", file_id as "fileId", file_name as "fileName",
           content_type as "contentType", bytes
      from documents.document where document_id = ${documentId}`.execute(tx);
  return rows[0];
}
