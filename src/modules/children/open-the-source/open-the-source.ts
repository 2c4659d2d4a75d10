import { giveDocument } from '#practice/documents/index.ts';
import { notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { findEntry } from '../chronology/chronology.queries.ts';

/** The file that an entry comes from, to whoever reads the entry. */
export async function show(visit: Visit): Promise<Answer> {
  const { childId = '', entryId = '' } = visit.params;
  const entry = await findEntry(visit.tx, childId, entryId);
  if (entry?.documentId == null) return notFound();
  visit.looksAt([childId]);
  return giveDocument(visit, entry.documentId);
}
