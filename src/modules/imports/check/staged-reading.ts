import type { Job } from '#platform/jobs/index.ts';
import type { CensusPart } from '../census/census-part.ts';
import { beat, keepFindings } from '../import.queries.ts';
import { stageChildren, stageProblems } from '../stage.queries.ts';
import type { CheckOrder } from './check-census.ts';

/** The check was cancelled by a person, or begun again by another process: what this one was storing is undone. */
export class CheckStopped extends Error {}

type Batch = Extract<CensusPart, { kind: 'children' }>['batch'];
type Summary = Extract<CensusPart, { kind: 'summary' }>['summary'];

const CHILDREN_IN_A_TRANSACTION = 2000;

/** Takes the parts of a return into the staging tables, a few thousand children a transaction. */
export class StagedReading {
  counts = { children: 0, episodes: 0, plans: 0, reviews: 0, notTaken: 0 };
  sha256 = '';
  readonly #order: CheckOrder;
  readonly #job: Job;
  #waiting: Batch = [];
  #staged = 0;
  #notTaken = 0;
  #progress = { bytes: 0, children: 0 };

  constructor(order: CheckOrder, job: Job) {
    this.#order = order;
    this.#job = job;
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

  async #takeBatch(batch: Batch): Promise<void> {
    this.#waiting.push(...batch);
    if (this.#waiting.length >= CHILDREN_IN_A_TRANSACTION) await this.#stageWaiting();
  }

  async #stageWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#notTaken += batch.filter(isLeftOut).length;
    const { partnershipId, importId, checkNumber } = this.#order;
    await this.#job.inPartnership(partnershipId, async (tx) => {
      const at = this.#job.clock.now();
      // First, so that whoever cancels waits for this batch and then clears it away.
      if (!(await beat(tx, importId, { checkNumber, ...this.#progress, at }))) throw new CheckStopped();
      await stageChildren(tx, importId, batch, this.#staged);
    });
    this.#staged += batch.length;
  }

  async #takeSummary(summary: Summary): Promise<void> {
    await this.#stageWaiting();
    const { children, episodes, plans, reviews } = summary;
    this.counts = { children, episodes, plans, reviews, notTaken: this.#notTaken };
    this.sha256 = summary.sha256;
    await this.#job.inPartnership(this.#order.partnershipId, (tx) =>
      stageProblems(tx, this.#order.importId, summary.problems, this.#staged),
    );
  }
}

/** A child given twice with the same details is taken once: the second is not in, and not left out either. */
function isLeftOut({ child, problems }: Batch[number]): boolean {
  return child === null && problems.some((problem) => problem.severity === 'error');
}
