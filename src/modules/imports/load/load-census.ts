import type { Tx } from '#platform/db/database.ts';
import { addJob } from '#platform/jobs/index.ts';
import { loadChildren, prepareChildren } from '#modules/children/index.ts';
import { loadPlans } from '#modules/plans/index.ts';
import { countTaken, type ImportCounts } from '../import.ts';
import { findImport, findLaterReturn, keepLoaded } from '../import.queries.ts';
import { beginLoading } from './begin-loading.queries.ts';

/** What a loaded return sets off, by the names of the tasks: many new children are made findable, and panels look whether plans have moved since
 * they heard of them. */
const tasksAfter = ['make-children-findable', 'import-tidy', 'daily:panel-outcomes'] as const;

/**
 * Loads a confirmed return in the caller's transaction: all of its good children or nothing. The same return again changes nothing. A
 * return that describes an earlier day than one already loaded adds what is not known and corrects nothing.
 * @returns undefined when it is not waiting to be loaded: another process was quicker
 */
export async function loadCensus(tx: Tx, importId: string, at: Date): Promise<ImportCounts | undefined> {
  await beginLoading(tx);
  const found = await findImport(tx, importId);
  if (found?.kind !== 'census' || found.state !== 'loading') return undefined;
  const { summary, referenceDate } = found;
  if (summary === null || referenceDate === null) throw new Error('the return has not been checked');
  const laterDate = await findLaterReturn(tx, referenceDate);
  const given = { importId, referenceDate, laterDate, at };
  const loading = await prepareChildren(tx, given);
  if (loading.staged !== countTaken(summary)) throw new Error('what was checked is not all there any more');
  await loadChildren(tx, given, loading);
  await loadPlans(tx, { ...given, hasKnown: loading.known + loading.gone > 0 });
  const changed = laterDate === null ? loading.known : 0;
  const unchanged = loading.staged - loading.new - changed;
  const counts: ImportCounts = { ...summary, new: loading.new, changed, unchanged, gone: loading.gone };
  await keepLoaded(tx, importId, counts, at);
  for (const task of tasksAfter) await addJob(tx, task, {}, { onceKey: task });
  return counts;
}
