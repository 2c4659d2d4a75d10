import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findImport, moveImportOn } from '../../import.queries.ts';
import { clearStaged } from '../../stage.queries.ts';

/** Ends an import before anything of it is loaded, also while it is being read: the reader learns of it at its next batch. */
export async function cancel(visit: Visit): Promise<Answer> {
  const importId = visit.params['importId'] ?? '';
  const found = await findImport(visit.tx, importId);
  if (found === undefined) return notFound();
  const isCancelled = await moveImportOn(
    visit.tx,
    importId,
    ['uploaded', 'checking', 'checked'],
    'cancelled',
    visit.now,
  );
  if (isCancelled) await clearStaged(visit.tx, importId, true);
  return redirect(`/imports/${importId}`);
}

/** Begins one again that was interrupted by a fault: the file is still there. */
export async function beginAgain(visit: Visit): Promise<Answer> {
  const importId = visit.params['importId'] ?? '';
  const found = await findImport(visit.tx, importId);
  if (found === undefined || found.fileId === '') return notFound();
  if (await moveImportOn(visit.tx, importId, ['failed'], 'uploaded', visit.now)) {
    const order = { partnershipId: visit.viewer.partnershipId, importId };
    await visit.addJob('import-check', order, { onceKey: `import-check:${importId}` });
  }
  return redirect(`/imports/${importId}`);
}
