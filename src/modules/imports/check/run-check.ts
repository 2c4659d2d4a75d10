import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import { CensusRefusal } from '../census/census-refusal.ts';
import { beat, keepFindings, moveImportOn } from '../import.queries.ts';
import { PeopleRefusal } from '../people/people-refusal.ts';
import { clearStaged, letBatchesReachTheDiskLater, planForSets } from '../stage.queries.ts';

export interface CheckOrder {
  partnershipId: string;
  importId: string;
  /** The number `beginCheck` gave: a check begun later makes this one stop. */
  checkNumber: number;
  /** Where the file lies. */
  path: string;
  /** Ends the check as cancelling it on its page does. */
  cancelled?: AbortSignal;
  /** Bytes and children, or rows, read so far. */
  onProgress?: (bytes: number, children: number) => void;
}

/** What a file that was read to its end would do, worked out once it is. */
export interface Conclusion {
  summary: object;
  /** SHA-256 of the content. */
  fileId: string;
}

/** The check was cancelled by a person, or begun again by another process: what this one was storing is undone. */
class CheckStopped extends Error {}

/**
 * Has a file read and laid aside by `read`, then concluded. Nothing of the record is touched. A refused file leaves its reason and
 * nothing else; a stopped one nothing; what goes wrong besides leaves nothing and is thrown.
 */
export async function runCheck(
  order: CheckOrder,
  job: Job,
  read: (stop: AbortSignal) => Promise<(tx: Tx) => Promise<Conclusion>>,
): Promise<void> {
  const stop = order.cancelled === undefined ? job.signal : AbortSignal.any([job.signal, order.cancelled]);
  const outcome = await read(stop).catch(async (error: unknown) => {
    if (error instanceof CensusRefusal || error instanceof PeopleRefusal) return error;
    if (error instanceof CheckStopped || order.cancelled?.aborted === true) return 'stopped' as const;
    // A worker that is told to stop leaves the import as it is, to be begun again at the next start.
    if (!job.signal.aborted) await settle(order, job, 'failed');
    throw error;
  });
  if (typeof outcome === 'function') await keepConclusion(order, job, outcome);
  else if (outcome === 'stopped') await settle(order, job, 'cancelled');
  else await settle(order, job, 'refused', { code: outcome.code, params: outcome.params });
}

/** Stores a batch, with how far the check is, in a transaction of its own. */
export async function storeBatch(
  order: CheckOrder,
  job: Job,
  progress: { bytes: number; children: number },
  store: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { partnershipId, importId, checkNumber } = order;
  await job.inPartnership(partnershipId, async (tx) => {
    // First, so that whoever cancels waits for this batch and then clears it away.
    const goesOn = await beat(tx, importId, { checkNumber, ...progress, at: job.clock.now() });
    if (!goesOn) throw new CheckStopped();
    await letBatchesReachTheDiskLater(tx);
    await store(tx);
  });
}

/** Keeps what loading would do, unless the check was cancelled or begun again meanwhile. */
async function keepConclusion(
  { partnershipId, importId, checkNumber }: CheckOrder,
  job: Job,
  conclude: (tx: Tx) => Promise<Conclusion>,
): Promise<void> {
  await job.inPartnership(partnershipId, async (tx) => {
    const at = job.clock.now();
    if (!(await moveImportOn(tx, importId, ['checking'], 'checked', at, checkNumber))) return;
    await planForSets(tx);
    await keepFindings(tx, importId, { ...(await conclude(tx)), at });
  });
}

async function settle(
  { partnershipId, importId, checkNumber }: CheckOrder,
  job: Job,
  state: 'refused' | 'cancelled' | 'failed',
  refusal?: object,
): Promise<void> {
  await job.inPartnership(partnershipId, async (tx) => {
    const at = job.clock.now();
    if (!(await moveImportOn(tx, importId, ['checking'], state, at, checkNumber))) return;
    await clearStaged(tx, importId, true);
    if (refusal !== undefined) await keepFindings(tx, importId, { refusal, at });
  });
}
