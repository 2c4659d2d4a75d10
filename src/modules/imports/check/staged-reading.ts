import type { Job } from '#platform/jobs/index.ts';
import type { CensusRowsPart } from '../census/census-part.ts';
import { problemRow, type ChildRows } from '../census/child-rows.ts';
import { beat, keepFindings } from '../import.queries.ts';
import { stageProblems, stageRows } from '../stage.queries.ts';
import type { CheckOrder } from './check-census.ts';

/** The check was cancelled by a person, or begun again by another process: what this one was storing is undone. */
export class CheckStopped extends Error {}

type PartOf<Kind extends CensusRowsPart['kind']> = Extract<CensusRowsPart, { kind: Kind }>;

/** Takes the parts of a return into the staging tables, a transaction for each. */
export class StagedReading {
  counts = { children: 0, episodes: 0, plans: 0, reviews: 0, notTaken: 0 };
  sha256 = '';
  referenceDate = '';
  readonly #order: CheckOrder;
  readonly #job: Job;
  #read = 0;
  #leftOut = 0;
  #progress = { bytes: 0, children: 0 };

  constructor(order: CheckOrder, job: Job) {
    this.#order = order;
    this.#job = job;
  }

  note(bytes: number, children: number): void {
    this.#progress = { bytes, children };
    this.#order.onProgress?.(bytes, children);
  }

  async takeAll(parts: AsyncIterable<CensusRowsPart>): Promise<void> {
    for await (const part of parts) {
      if (part.kind === 'rows') await this.#takeRows(part.rows);
      else if (part.kind === 'header') await this.#takeHeader(part.header);
      else await this.#takeSummary(part.summary);
    }
  }

  async #takeHeader(header: PartOf<'header'>['header']): Promise<void> {
    const at = this.#job.clock.now();
    this.referenceDate = header.referenceDate ?? '';
    await this.#job.inPartnership(this.#order.partnershipId, (tx) =>
      keepFindings(tx, this.#order.importId, { header, referenceDate: header.referenceDate, at }),
    );
  }

  async #takeRows(rows: ChildRows): Promise<void> {
    const { partnershipId, importId, checkNumber } = this.#order;
    await this.#job.inPartnership(partnershipId, async (tx) => {
      const at = this.#job.clock.now();
      // First, so that whoever cancels waits for this batch and then clears it away.
      if (!(await beat(tx, importId, { checkNumber, ...this.#progress, at }))) throw new CheckStopped();
      await stageRows(tx, importId, rows);
    });
    this.#read += rows.count;
    this.#leftOut += rows.leftOut;
  }

  async #takeSummary(summary: PartOf<'summary'>['summary']): Promise<void> {
    const { children, episodes, plans, reviews, problems } = summary;
    this.counts = { children, episodes, plans, reviews, notTaken: this.#leftOut };
    this.sha256 = summary.sha256;
    const rows = JSON.stringify(problems.map((problem) => problemRow(problem, this.#read)));
    await this.#job.inPartnership(this.#order.partnershipId, (tx) =>
      stageProblems(tx, this.#order.importId, rows),
    );
  }
}
