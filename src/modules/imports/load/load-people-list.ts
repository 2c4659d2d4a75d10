import type { Tx } from '#platform/db/database.ts';
import { addJob } from '#platform/jobs/index.ts';
import { loadPeople, standByWork } from '#modules/children/index.ts';
import type { PeopleCounts } from '../import.ts';
import { findImport, findWhoConfirmed, keepLoaded } from '../import.queries.ts';
import { fieldsIn } from '../people-columns.ts';
import { beginLoading } from './begin-loading.queries.ts';

/**
 * Loads a confirmed list of people in the caller's transaction: names, addresses, teams and workers of the children it is about; then puts
 * each worker and team manager next to their children.
 * @returns undefined when it is not waiting to be loaded: another process was quicker
 */
export async function loadPeopleList(tx: Tx, importId: string, at: Date): Promise<PeopleCounts | undefined> {
  await beginLoading(tx);
  const found = await findImport(tx, importId);
  if (found?.kind !== 'people' || found.state !== 'loading') return undefined;
  const { summary, mapping } = found;
  if (summary === null || mapping === null) throw new Error('the list has not been checked');
  const changed = await loadPeople(tx, { importId, fields: fieldsIn(mapping) }, at);
  await standByWork(tx, { by: await findWhoConfirmed(tx, importId), at });
  const unchanged = summary.changed + summary.unchanged - changed;
  const counts: PeopleCounts = { ...summary, changed, unchanged };
  await keepLoaded(tx, importId, counts, at);
  await addJob(tx, 'import-tidy', {}, { onceKey: 'import-tidy' });
  return counts;
}
