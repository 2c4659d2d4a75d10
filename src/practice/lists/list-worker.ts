/** Worker thread that reads one list and sends its rows piece by piece. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ListRow } from './list.ts';
import { ListBuilder } from './list-builder.ts';
import { ListRefusal } from './list-refusal.ts';
import type { ListWorkerMessage, ListWorkerOrder } from './list-worker-messages.ts';
import { readListInto } from './read-list.ts';

const ROWS_IN_A_MESSAGE = 500;

const { path, mostRows } = workerData as ListWorkerOrder;
let waiting: ListRow[] = [];

function say(message: ListWorkerMessage): void {
  parentPort?.postMessage(message);
}

function sendRows(): void {
  if (waiting.length > 0) say({ kind: 'rows', rows: waiting });
  waiting = [];
}

const list = new ListBuilder(mostRows, (row) => {
  waiting.push(row);
  if (waiting.length >= ROWS_IN_A_MESSAGE) sendRows();
});

const refused = await readListInto(path, list).then(
  () => undefined,
  (error: unknown) => {
    if (error instanceof ListRefusal) return error;
    throw error;
  },
);
if (refused === undefined) {
  sendRows();
  say({ kind: 'read', header: list.header ?? [], ragged: list.ragged });
} else say({ kind: 'refused', code: refused.code, params: refused.params });
