import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findDocument } from '#practice/documents/index.ts';
import { addPaper } from '../adding.ts';
import { findCaseToRead, mayAddPapers, whereAndWho } from '../add-a-paper/papers-of-case.ts';
import { findPlaceOfPaper, listPapersOfCases } from '../paper.queries.ts';

/** Makes an earlier version the newest again. Nothing is taken away: it is one more version, and says which it is the same as. */
export async function submit(visit: Visit): Promise<Answer> {
  const paperId = visit.params['paperId'] ?? '';
  const found = await findPlaceOfPaper(visit.tx, paperId);
  if (found === undefined) return notFound();
  const place = await findCaseToRead(visit, found.caseId);
  if (place === undefined || !mayAddPapers(visit, place) || found.isLatest) return notFound();
  const papers = await listPapersOfCases(visit.tx, [found.caseId]);
  const paper = papers.find((one) => one.paperId === paperId);
  const document = await findDocument(visit.tx, found.documentId);
  if (paper === undefined || document === undefined || document.state === 'infected') return notFound();
  const { fileId, fileName, contentType, bytes } = document;
  const { kind, number, minutesToRead, madeFromRecord } = paper;
  await addPaper(visit.tx, {
    ...whereAndWho(visit, place),
    ...{ fileId, fileName, contentType, bytes, kind, minutesToRead, madeFromRecord },
    restoredFrom: number,
  });
  visit.notes({ restoredVersion: number });
  return redirect(`/panels/cases/${found.caseId}/papers`);
}
