/** The program of the process that reads census files: one order is one file, said part by part. */
import { createReadStream } from 'node:fs';
import { serveOrders, type Say } from '#platform/readers/index.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { CensusReaderMessage, CensusReaderOrder } from './census-reader-messages.ts';
import { ChildRowWriter } from './child-rows.ts';
import { readCensus, type ReadCensusOptions } from './read-census.ts';
import { uuidsInOrder } from './uuids-in-order.ts';
import { workingDaysExcept } from './working-day.ts';

const CHILDREN_IN_A_PART = 1_000;
const MILLISECONDS_BETWEEN_PROGRESS = 100;

serveOrders<CensusReaderMessage>(async (order: CensusReaderOrder, say) => {
  const refused = await sayParts(order, say).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof CensusRefusal) return error;
      throw error;
    },
  );
  if (refused !== undefined) say.note({ kind: 'refused', code: refused.code, params: refused.params });
});

async function sayParts(order: CensusReaderOrder, say: Say<CensusReaderMessage>): Promise<void> {
  const rows = new ChildRowWriter(uuidsInOrder());
  let lastProgress = 0;
  const sayProgress = (bytes: number, children: number): void => {
    const now = performance.now();
    if (now - lastProgress < MILLISECONDS_BETWEEN_PROGRESS) return;
    lastProgress = now;
    say.note({ kind: 'progress', bytes, children });
  };
  const sayRows = () => say.piece({ kind: 'part', part: { kind: 'rows', rows: rows.take() } });
  const options: ReadCensusOptions = {
    ...(order.expectedAuthority === undefined ? {} : { expectedAuthority: order.expectedAuthority }),
    ...(order.maxBytes === undefined ? {} : { maxBytes: order.maxBytes }),
    isWorkingDay: workingDaysExcept(order.holidays),
    onProgress: sayProgress,
  };
  for await (const part of readCensus(createReadStream(order.path, { highWaterMark: 262_144 }), options)) {
    if (part.kind === 'children') {
      for (const child of part.batch) rows.add(child);
      if (rows.waiting >= CHILDREN_IN_A_PART) await sayRows();
    } else {
      if (rows.waiting > 0) await sayRows();
      await say.piece({ kind: 'part', part });
    }
  }
}
