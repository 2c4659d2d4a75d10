import type { Job } from '#platform/jobs/index.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';
import type { CensusPart } from './census/census-part.ts';
import { CensusRefusal } from './census/census-refusal.ts';
import { readCensusInWorker } from './census/read-census-in-worker.ts';
import { beat, keepFindings, moveImportOn } from './import.queries.ts';
import { clearStaged, compareStaged, stageChildren, stageProblems } from './stage.queries.ts';

export interface CheckOrder {
  partnershipId: string;
  importId: string;
  /** Where the file lies. */
  path: string;
  authorityCode: string;
  /** Bytes and children read so far; false stops the reading. */
  onProgress?: (bytes: number, children: number) => void;
}

const CHILDREN_IN_A_TRANSACTION = 2000;

/**
 * Reads a return in a thread of its own and lays its children aside, then compares them with what is known. Nothing of the record is
 * touched. A refused file leaves its reason and nothing else; a cancelled one nothing.
 */
export async function checkCensus(order: CheckOrder, job: Job): Promise<void> {
  const cancelling = new AbortController();
  const stop = AbortSignal.any([cancelling.signal, job.signal]);
  const { partnershipId, importId } = order;
  await job.inPartnership(partnershipId, (tx) => clearStaged(tx, importId, true));
  const reading = new StagedReading(order, job, () => cancelling.abort());
  const parts = readCensusInWorker(order.path, {
    expectedAuthority: order.authorityCode,
    holidays: shippedCalendar.holidays.map((holiday) => holiday.date),
    signal: stop,
    onProgress: (bytes, children) => reading.note(bytes, children),
  });
  const outcome = await reading.takeAll(parts).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof CensusRefusal) return error;
      if (cancelling.signal.aborted) return 'cancelled' as const;
      throw error;
    },
  );
  await job.inPartnership(partnershipId, async (tx) => {
    const at = job.clock.now();
    if (outcome === undefined) {
      const summary = { ...reading.counts, ...(await compareStaged(tx, importId)) };
      await keepFindings(tx, importId, { summary, at });
      await moveImportOn(tx, importId, ['checking'], 'checked', at);
      return;
    }
    await clearStaged(tx, importId, true);
    if (outcome === 'cancelled') return;
    await keepFindings(tx, importId, { refusal: { code: outcome.code, params: outcome.params }, at });
    await moveImportOn(tx, importId, ['checking'], 'refused', at);
  });
}

/** Takes the parts of a return into the staging tables, a few thousand children a transaction. */
class StagedReading {
  counts = { children: 0, episodes: 0, plans: 0, reviews: 0 };
  readonly #order: CheckOrder;
  readonly #job: Job;
  readonly #cancel: () => void;
  #waiting: Extract<CensusPart, { kind: 'children' }>['batch'] = [];
  #staged = 0;
  #progress = { bytes: 0, children: 0 };

  constructor(order: CheckOrder, job: Job, cancel: () => void) {
    this.#order = order;
    this.#job = job;
    this.#cancel = cancel;
  }

  note(bytes: number, children: number): void {
    this.#progress = { bytes, children };
    this.#order.onProgress?.(bytes, children);
  }

  async takeAll(parts: AsyncIterable<CensusPart>): Promise<void> {
    for await (const part of parts) {
      if (part.kind === 'children') await this.#takeBatch(part.batch);
      else if (part.kind === 'header') await this.#takeHeader(part.header);
      else await this.#takeSummary(part.summary);
    }
  }

  async #takeHeader(header: Extract<CensusPart, { kind: 'header' }>['header']): Promise<void> {
    const at = this.#job.clock.now();
    await this.#job.inPartnership(this.#order.partnershipId, (tx) =>
      keepFindings(tx, this.#order.importId, { header, referenceDate: header.referenceDate, at }),
    );
  }

  async #takeBatch(batch: Extract<CensusPart, { kind: 'children' }>['batch']): Promise<void> {
    this.#waiting.push(...batch);
    if (this.#waiting.length >= CHILDREN_IN_A_TRANSACTION) await this.#stageWaiting();
  }

  async #stageWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const { bytes, children } = this.#progress;
    const { partnershipId, importId } = this.#order;
    const goesOn = await this.#job.inPartnership(partnershipId, async (tx) => {
      await stageChildren(tx, importId, batch, this.#staged);
      return beat(tx, importId, bytes, children, this.#job.clock.now());
    });
    this.#staged += batch.length;
    if (!goesOn) this.#cancel();
  }

  async #takeSummary(summary: Extract<CensusPart, { kind: 'summary' }>['summary']): Promise<void> {
    await this.#stageWaiting();
    const { children, episodes, plans, reviews } = summary;
    this.counts = { children, episodes, plans, reviews };
    await this.#job.inPartnership(this.#order.partnershipId, (tx) =>
      stageProblems(tx, this.#order.importId, summary.problems, this.#staged),
    );
  }
}
