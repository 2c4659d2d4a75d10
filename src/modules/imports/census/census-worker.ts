/** Worker thread that reads one census file and sends it part by part, never far ahead of who takes the parts. */
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { CensusRowsPart } from './census-part.ts';
import { CensusRefusal } from './census-refusal.ts';
import type { CensusWorkerMessage, CensusWorkerOrder } from './census-worker-messages.ts';
import { bytesToHandOver, ChildRowWriter } from './child-rows.ts';
import { readCensus, type ReadCensusOptions } from './read-census.ts';
import { uuidsInOrder } from './uuids-in-order.ts';
import { workingDaysExcept } from './working-day.ts';

/** So that one part can be read while the last is being stored. */
const PARTS_UNDER_WAY = 2;
const CHILDREN_IN_A_PART = 1_000;
const MILLISECONDS_BETWEEN_PROGRESS = 100;

const order = workerData as CensusWorkerOrder;
const rows = new ChildRowWriter(uuidsInOrder());
let notTaken = 0;
let goOn = (): void => undefined;
let lastProgress = 0;

function say(message: CensusWorkerMessage, handOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handOver);
}

parentPort?.on('message', () => {
  notTaken--;
  goOn();
});

function sayProgress(bytes: number, children: number): void {
  const now = performance.now();
  if (now - lastProgress < MILLISECONDS_BETWEEN_PROGRESS) return;
  lastProgress = now;
  say({ kind: 'progress', bytes, children });
}

async function send(part: CensusRowsPart): Promise<void> {
  while (notTaken >= PARTS_UNDER_WAY) {
    await new Promise<void>((resolve) => (goOn = resolve));
  }
  notTaken++;
  say({ kind: 'part', part }, part.kind === 'rows' ? bytesToHandOver(part.rows) : []);
}

async function sendParts(): Promise<void> {
  const options: ReadCensusOptions = {
    ...(order.expectedAuthority === undefined ? {} : { expectedAuthority: order.expectedAuthority }),
    ...(order.maxBytes === undefined ? {} : { maxBytes: order.maxBytes }),
    isWorkingDay: workingDaysExcept(order.holidays),
    onProgress: sayProgress,
  };
  for await (const part of readCensus(createReadStream(order.path, { highWaterMark: 262_144 }), options)) {
    if (part.kind === 'children') {
      for (const child of part.batch) rows.add(child);
      if (rows.waiting >= CHILDREN_IN_A_PART) await send({ kind: 'rows', rows: rows.take() });
    } else {
      if (rows.waiting > 0) await send({ kind: 'rows', rows: rows.take() });
      await send(part);
    }
  }
}

await sendParts().catch((error: unknown) => {
  if (!(error instanceof CensusRefusal)) throw error;
  say({ kind: 'refused', code: error.code, params: error.params });
});
parentPort?.close();
