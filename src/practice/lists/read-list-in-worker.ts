import { Worker } from 'node:worker_threads';
import type { FileStore } from '#platform/files/index.ts';
import { listLimits, type List, type ListRow } from './list.ts';
import type { ListRefused } from './list-refusal.ts';
import type { ListWorkerMessage, ListWorkerOrder } from './list-worker-messages.ts';

export type ReadListOptions = {
  /** Rows at most, the heading not counted: 50,000 unless told. */
  mostRows?: number;
  /** Aborting ends the reading at once, and throws. */
  signal?: AbortSignal;
  /** Milliseconds after which a list is refused: a minute unless told. */
  patience?: number;
};

/** Far more than the largest list takes; what takes more was made to. */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };
const A_MINUTE = 60_000;
/** So many lists are read at once; others wait, so that many at once do not take all there is. */
const AT_ONCE = 2;

let reading = 0;
const queue: (() => void)[] = [];

/** The list in the file store under that id: as `readList`. Throws when no such file is there. */
export function readKeptList(
  files: FileStore,
  fileId: string,
  options: ReadListOptions = {},
): Promise<List | ListRefused> {
  return files.onDisk(fileId, (path) => readList(path, options));
}

/**
 * The list in the file at a path, CSV or Excel workbook by what it holds, or why it cannot be read (`'code' in read`). It is read in a thread of
 * its own, so that pages go on being answered meanwhile.
 */
export async function readList(path: string, options: ReadListOptions = {}): Promise<List | ListRefused> {
  options.signal?.throwIfAborted();
  if (reading >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
  else reading++;
  try {
    return await readNow(path, options);
  } finally {
    const next = queue.shift();
    if (next === undefined) reading--;
    else next();
  }
}

async function readNow(path: string, options: ReadListOptions): Promise<List | ListRefused> {
  const order: ListWorkerOrder = { path, mostRows: options.mostRows ?? listLimits.rows };
  const patience = AbortSignal.timeout(options.patience ?? A_MINUTE);
  await using worker = new Worker(new URL('./list-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: WORKER_MEMORY,
  });
  const rows: ListRow[] = [];
  let last: List | ListRefused | undefined;
  return await new Promise((resolve, reject) => {
    worker.on('message', (message: ListWorkerMessage) => {
      if (message.kind === 'rows') rows.push(...message.rows);
      else if (message.kind === 'refused') last = { code: message.code, params: message.params };
      else last = { header: message.header, rows, ragged: message.ragged };
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ code: 'too-much-text', params: {} });
      else reject(error);
    });
    // A thread that has said its last ends by itself: to cut one off while it ends can take the whole process with it.
    worker.on('exit', () => {
      if (last === undefined) reject(new Error('the list reader stopped before the end of the file'));
      else resolve(last);
    });
    patience.addEventListener('abort', () => resolve({ code: 'too-slow', params: {} }));
    options.signal?.addEventListener('abort', () => reject(new Error('the reading of a list was ended')));
  });
}
