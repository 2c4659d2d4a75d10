import type { Job } from '#platform/jobs/index.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { CensusRefusal } from '../census/census-refusal.ts';
import { readCensusInWorker } from '../census/read-census-in-worker.ts';
import { findLaterReturn, keepFindings, moveImportOn } from '../import.queries.ts';
import { clearStaged, compareStaged } from '../stage.queries.ts';
import { CheckStopped, StagedReading } from './staged-reading.ts';

export interface CheckOrder {
  partnershipId: string;
  importId: string;
  /** The number `beginCheck` gave: a check begun later makes this one stop. */
  checkNumber: number;
  /** Where the file lies. */
  path: string;
  authorityCode: string;
  /** Ends the check as cancelling it on its page does. */
  cancelled?: AbortSignal;
  /** Bytes and children read so far. */
  onProgress?: (bytes: number, children: number) => void;
}

type Outcome = 'read' | 'stopped' | CensusRefusal;

/**
 * Reads a return in a thread of its own and lays its children aside, then compares them with what is known. Nothing of the record is
 * touched. A refused file leaves its reason and nothing else; a stopped one nothing.
 */
export async function checkCensus(order: CheckOrder, job: Job): Promise<void> {
  const stopping = new AbortController();
  const signals = [stopping.signal, job.signal, ...(order.cancelled === undefined ? [] : [order.cancelled])];
  const reading = new StagedReading(order, job);
  const parts = readCensusInWorker(order.path, {
    expectedAuthority: order.authorityCode,
    holidays: shippedCalendar.holidays.map((holiday) => holiday.date),
    signal: AbortSignal.any(signals),
    onProgress: (bytes, children) => reading.note(bytes, children),
  });
  const outcome = await reading.takeAll(parts).then(
    (): Outcome => 'read',
    async (error: unknown): Promise<Outcome> => {
      if (error instanceof CensusRefusal) return error;
      if (error instanceof CheckStopped || order.cancelled?.aborted === true) return 'stopped';
      // A worker that is told to stop leaves the import as it is, to be begun again at the next start.
      if (!job.signal.aborted) await settle(order, job, 'failed');
      throw error;
    },
  );
  if (outcome === 'read') await keepComparison(order, job, reading);
  else if (outcome === 'stopped') await settle(order, job, 'cancelled');
  else await settle(order, job, 'refused', { code: outcome.code, params: outcome.params });
}

/** Keeps what loading would do, unless the check was cancelled or begun again meanwhile. */
async function keepComparison(order: CheckOrder, job: Job, reading: StagedReading): Promise<void> {
  const { partnershipId, importId } = order;
  await job.inPartnership(partnershipId, async (tx) => {
    const at = job.clock.now();
    if (!(await moveImportOn(tx, importId, ['checking'], 'checked', at, order.checkNumber))) return;
    const laterDate = await findLaterReturn(tx, reading.referenceDate);
    const summary = { ...reading.counts, ...(await compareStaged(tx, importId, laterDate !== null)) };
    await keepFindings(tx, importId, { summary, fileId: reading.sha256, at });
  });
}

async function settle(
  order: CheckOrder,
  job: Job,
  state: 'refused' | 'cancelled' | 'failed',
  refusal?: object,
): Promise<void> {
  const { partnershipId, importId } = order;
  await job.inPartnership(partnershipId, async (tx) => {
    const at = job.clock.now();
    if (!(await moveImportOn(tx, importId, ['checking'], state, at, order.checkNumber))) return;
    await clearStaged(tx, importId, true);
    if (refusal !== undefined) await keepFindings(tx, importId, { refusal, at });
  });
}
