import { file, notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { findDocument } from '#practice/documents/index.ts';
import { mayRead } from '../paper.ts';
import { findPlaceOfPaper, noteOpening, standingsAtCases } from '../paper.queries.ts';

/** Gives the file to who may read it now, and notes that they opened it. */
export async function open(visit: Visit): Promise<Answer> {
  const paperId = visit.params['paperId'] ?? '';
  const place = await findPlaceOfPaper(visit.tx, paperId);
  if (place === undefined) return notFound();
  const standing = (await standingsAtCases(visit.tx, [place.caseId])).get(place.caseId);
  const document = await findDocument(visit.tx, place.documentId);
  if (!mayRead(standing, place) || document === undefined) return notFound();
  const content = await visit.files.open(document.fileId);
  if (content === undefined)
    throw new Error(`The file of document ${document.documentId} is not in the store`);
  visit.looksAt(place.childIds);
  const { partnershipId, userId } = visit.viewer;
  await noteOpening(visit.tx, { partnershipId, paperId, userId, at: visit.now });
  return file({ fileName: document.fileName, contentType: document.contentType, body: content });
}
