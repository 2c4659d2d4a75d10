import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RecordRead } from './from-open-referral.ts';
import { LARGEST_FILE, MOST_SERVICES } from './limits.ts';
import type { FileMessage, FileOrder, FileRead } from './service-file.ts';

/** Several times what the largest file takes; what takes more was made to. */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64 };
const PATIENCE = 60_000;

/**
 * The services of the file at a path, or why it cannot be read (`'refused' in read`). In a thread of its own, with limits of its own, so that
 * pages go on being answered meanwhile.
 */
export async function readServiceFile(
  path: string,
  source: string,
  { mostServices = MOST_SERVICES, patience = PATIENCE }: { mostServices?: number; patience?: number } = {},
): Promise<FileRead> {
  if (statSync(path).size > LARGEST_FILE) return { refused: 'too-large', line: null };
  const order: FileOrder = { path, source, mostServices };
  const over = AbortSignal.timeout(patience);
  await using worker = new Worker(new URL('./service-file-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: WORKER_MEMORY,
  });
  const records: RecordRead[] = [];
  let last: FileRead | undefined;
  return await new Promise((resolve, reject) => {
    worker.on('message', (message: FileMessage) => {
      if (message.kind === 'records') records.push(...message.records);
      else if (message.kind === 'end') last = { records };
      else last = { refused: message.refused, line: message.line };
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'too-large', line: null });
      else reject(error);
    });
    worker.on('exit', () => {
      if (last === undefined) reject(new Error('the reader of services stopped before the end of the file'));
      else resolve(last);
    });
    over.addEventListener('abort', () => resolve({ refused: 'too-slow', line: null }));
  });
}
