import { notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { giveDocument } from '#practice/documents/index.ts';
import { mayRead } from '../paper.ts';
import { findPlaceOfPaper, noteOpening, standingsAtCases } from '../paper.queries.ts';

/** Gives the file to who may read it now, and notes that they opened it. */
export async function open(visit: Visit): Promise<Answer> {
  const paperId = visit.params['paperId'] ?? '';
  const place = await findPlaceOfPaper(visit.tx, paperId);
  if (place === undefined) return notFound();
  const standing = (await standingsAtCases(visit.tx, [place.caseId])).get(place.caseId);
  if (!mayRead(standing, place)) return notFound();
  const answer = await giveDocument(visit, place.documentId);
  if (answer.kind !== 'file') return answer;
  visit.looksAt(place.childIds);
  const { partnershipId, userId } = visit.viewer;
  await noteOpening(visit.tx, { partnershipId, paperId, userId, at: visit.now });
  return answer;
}
