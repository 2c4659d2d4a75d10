import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';
import { compareReturn } from '#modules/children/index.ts';
import type { CensusRowsPart, CensusSummary } from '../census/census-part.ts';
import { problemRow } from '../census/child-rows.ts';
import { readCensusApart } from '../census/read-census-apart.ts';
import { findLaterReturn, keepFindings } from '../import.queries.ts';
import { countProblems, stageProblems, stageRows } from '../stage.queries.ts';
import { runCheck, storeBatch, type CheckOrder, type Conclusion } from './run-check.ts';

/** Reads a return in a process of its own and lays its children aside, then compares them with what is known. */
export function checkCensus(order: CheckOrder & { authorityCode: string }, job: Job): Promise<void> {
  return runCheck(order, job, async (stop) => {
    const progress = { bytes: 0, children: 0 };
    const parts = readCensusApart(order.path, {
      expectedAuthority: order.authorityCode,
      holidays: shippedCalendar.holidays.map((holiday) => holiday.date),
      signal: stop,
      onProgress: (bytes, children) => {
        Object.assign(progress, { bytes, children });
        order.onProgress?.(bytes, children);
      },
    });
    return stage(parts, order, job, progress);
  });
}

/** Lays the parts of a return aside as they come; gives what to conclude from them. */
async function stage(
  parts: AsyncIterable<CensusRowsPart>,
  order: CheckOrder,
  job: Job,
  progress: { bytes: number; children: number },
): Promise<(tx: Tx) => Promise<Conclusion>> {
  const { importId } = order;
  const store = (work: (tx: Tx) => Promise<void>) => storeBatch(order, job, progress, work);
  let [referenceDate, read, notTaken] = ['', 0, 0];
  for await (const part of parts) {
    if (part.kind === 'header') {
      const { header } = part;
      referenceDate = header.referenceDate ?? '';
      await store((tx) => keepFindings(tx, importId, { header, referenceDate, at: job.clock.now() }));
    } else if (part.kind === 'rows') {
      await store((tx) => stageRows(tx, importId, part.rows));
      read += part.rows.count;
      notTaken += part.rows.leftOut;
    } else {
      const rows = part.summary.problems.map((problem) => problemRow(problem, read));
      await store((tx) => stageProblems(tx, importId, `[${rows.join(',')}]`));
      return (tx) => conclude(tx, importId, { summary: part.summary, referenceDate, notTaken });
    }
  }
  throw new Error('the census reader gave no summary');
}

async function conclude(
  tx: Tx,
  importId: string,
  found: { summary: CensusSummary; referenceDate: string; notTaken: number },
): Promise<Conclusion> {
  const { children, episodes, plans, reviews, sha256 } = found.summary;
  const isOlder = (await findLaterReturn(tx, found.referenceDate)) !== null;
  const summary = {
    ...{ children, episodes, plans, reviews, notTaken: found.notTaken },
    ...(await compareReturn(tx, importId, isOlder)),
    ...(await countProblems(tx, importId)),
  };
  return { summary, fileId: sha256 };
}
