import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CensusRowsPart } from './census-part.ts';
import { CensusRefusal } from './census-refusal.ts';
import { TAKEN, type CensusWorkerMessage, type CensusWorkerOrder } from './census-worker-messages.ts';

export type ReadCensusInWorkerOptions = {
  expectedAuthority?: string;
  maxBytes?: number;
  /** Bank holidays, `YYYY-MM-DD`, on which no conference is held. */
  holidays?: string[];
  /** Aborting stops the worker at once, also in the middle of a piece. */
  signal?: AbortSignal;
  /** At most ten times a second: bytes and children read so far. */
  onProgress?: (bytes: number, children: number) => void;
};

/**
 * Children soon become garbage, so little room for young objects keeps memory low at no cost in time. The room for old ones is several times
 * what the reader holds, so that a million children fit in 400 MB; less room would have the thread sweep more than it reads.
 */
const WORKER_MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 };

/**
 * `readCensus` of the file at `path` in a thread of its own, so that pages go on being answered meanwhile; children come as rows. Stopping to take
 * parts (leaving the loop, an error in it, or the signal) ends the thread. Throws the same `CensusRefusal`.
 */
export async function* readCensusInWorker(
  path: string,
  options: ReadCensusInWorkerOptions = {},
): AsyncGenerator<CensusRowsPart, void, void> {
  const { expectedAuthority, maxBytes, holidays = [], signal, onProgress } = options;
  signal?.throwIfAborted();
  const order: CensusWorkerOrder = { path, expectedAuthority, maxBytes, holidays };
  await using worker = new Worker(new URL('./census-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: WORKER_MEMORY,
  });
  // A thread that has said its last ends by itself: to cut one off while it ends can take the whole process with it.
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const events = on(worker, 'message', { close: ['exit'], ...(signal === undefined ? {} : { signal }) });
  for await (const [message] of events as AsyncIterable<[CensusWorkerMessage]>) {
    if (message.kind === 'refused') {
      await ended;
      throw new CensusRefusal(message.code, message.params);
    }
    if (message.kind === 'progress') onProgress?.(message.bytes, message.children);
    else {
      yield message.part;
      if (message.part.kind === 'summary') {
        await ended;
        return;
      }
      worker.postMessage(TAKEN);
    }
  }
  throw new Error('the census reader stopped before the end of the file');
}
