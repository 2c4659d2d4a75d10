import type { Tx } from '#platform/db/database.ts';
import { loadChildren, noteGoneChildren } from '#modules/children/index.ts';
import { loadPlans } from '#modules/plans/index.ts';
import type { ImportCounts } from '../import.ts';
import { findImport, findLatestLoaded, keepLoaded } from '../import.queries.ts';
import { clearStaged, compareStaged } from '../stage.queries.ts';
import {
  keepFingerprints,
  lockLoading,
  prepareGoneChildren,
  prepareLoadingChildren,
} from './loading-children.queries.ts';

/**
 * Loads a confirmed return in the caller's transaction: all of its good children or nothing. The same return again changes nothing. A
 * return that describes an earlier day than one already loaded adds what is not known and corrects nothing.
 * @returns undefined when it is not waiting to be loaded: another process was quicker
 */
export async function loadCensus(tx: Tx, importId: string, at: Date): Promise<ImportCounts | undefined> {
  await lockLoading(tx);
  const given = await findImport(tx, importId);
  if (given?.state !== 'loading') return undefined;
  const { summary, referenceDate } = given;
  if (summary === null || referenceDate === null) throw new Error('the return has not been checked');
  const latest = await findLatestLoaded(tx, 'census');
  const isOlder = latest?.referenceDate != null && referenceDate < latest.referenceDate;
  const counts: ImportCounts = { ...summary, ...(await compareStaged(tx, importId)) };
  await prepareLoadingChildren(tx, importId, isOlder);
  if (isOlder) counts.gone = 0;
  await prepareGoneChildren(tx, importId, referenceDate, isOlder);
  await loadChildren(tx, importId, !isOlder, at);
  await noteGoneChildren(tx, referenceDate);
  await loadPlans(tx, { importId, referenceDate, isOlder });
  await keepFingerprints(tx, importId, isOlder);
  await clearStaged(tx, importId, false);
  await keepLoaded(tx, importId, counts, at);
  return counts;
}
