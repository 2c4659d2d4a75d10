import { giveDocument } from '#practice/documents/index.ts';
import { notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { listEvidence } from '../action.queries.ts';
import { openAction } from '../open-an-action/open-an-action.ts';

/** The file of a piece of evidence, to whoever may see the action and the file at this moment. */
export async function show(visit: Visit): Promise<Answer> {
  const action = await openAction(visit);
  if (action === undefined) return notFound();
  const evidence = await listEvidence(visit.tx, [action.actionId]);
  const wanted = evidence.find(({ evidenceId }) => evidenceId === visit.params['evidenceId']);
  if (wanted?.documentId == null) return notFound();
  return giveDocument(visit, wanted.documentId);
}
