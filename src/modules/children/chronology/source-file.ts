import { randomUUID } from 'node:crypto';
import { keepDocument } from '#practice/documents/index.ts';
import { acceptFile, sayWhyRefused, type AcceptedFile, type FileKind } from '#platform/files/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Upload, Visit } from '#platform/web/visit.ts';
import type { Audience } from './chronology-entry.ts';

/** A letter, a scan of it, a picture. Bytes. */
export const largestSourceFile = 20 * 1024 * 1024;

const taken: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'webp', 'text'];

export interface SourceFile {
  upload: Upload;
  accepted: AcceptedFile;
}

/** The file that came with an entry, taken for what it is by its content; null when none came. */
export function readSourceFile({ uploads, words }: Visit): { file: SourceFile | null; errors: FieldError[] } {
  const upload = uploads.find(({ field }) => field === 'sourceFile');
  if (upload === undefined) return { file: null, errors: [] };
  const accepted = acceptFile(upload, taken);
  if (!('problem' in accepted)) return { file: { upload, accepted }, errors: [] };
  return { file: null, errors: [{ field: 'sourceFile', message: sayWhyRefused(words, accepted) }] };
}

/** Keeps it for the readers of the entry, and gives the id of the document. */
export async function keepSourceFile(
  { tx, viewer, now }: Visit,
  { upload, accepted }: SourceFile,
  entry: { childId: string; entryId: string; audience: Audience },
): Promise<string> {
  const documentId = randomUUID();
  await keepDocument(tx, {
    partnershipId: viewer.partnershipId,
    documentId,
    childIds: [entry.childId],
    fileId: upload.fileId,
    fileName: accepted.fileName,
    contentType: accepted.contentType,
    bytes: upload.bytes,
    addedBy: viewer.userId,
    addedAt: now,
    link: `/children/${entry.childId}/chronology`,
    readers: { audience: entry.audience, agencyId: viewer.agencyId },
  });
  return documentId;
}
