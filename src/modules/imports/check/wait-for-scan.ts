import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import { findFile, isReadable } from '#practice/documents/index.ts';
import { findImport, keepFindings, moveImportOn } from '../import.queries.ts';

/**
 * Whether an import's file may be read: the virus scanner has passed it, or there is none. Otherwise nothing reads it: the check is begun
 * again when the scanner has said something, and an infected file is refused.
 */
export async function mayBeRead(
  tx: Tx,
  job: Job,
  order: { partnershipId: string; importId: string },
): Promise<boolean> {
  const row = await findImport(tx, order.importId);
  if (row === undefined || (row.state !== 'uploaded' && row.state !== 'checking')) return false;
  const file = await findFile(tx, row.fileId);
  if (file === undefined) throw new Error('the file of this import is not kept');
  const at = job.clock.now();
  if (file.state === 'infected') {
    await moveImportOn(tx, order.importId, [row.state], 'refused', at);
    await keepFindings(tx, order.importId, { refusal: { code: 'infected', params: {} }, at });
    return false;
  }
  return isReadable(file.state, job.config);
}
