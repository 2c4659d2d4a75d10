import { z } from 'zod';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { cleanUp } from './clean-up.ts';
import { askForScan, listWaitingFiles } from './kept-file.queries.ts';
import { scanAFile } from './scan-a-file.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), fileId: z.string() });

async function scan(payload: unknown, job: Job): Promise<void> {
  const { scanner } = job.config;
  if (scanner !== undefined) await scanAFile(job, payloadShape.parse(payload), scanner);
}

/** So many at a time; the next hour takes the next. */
const MOST = 5000;

/** What was kept while the scanner was away, or before there was one. */
async function scanWaiting(_: unknown, job: Job): Promise<void> {
  if (job.config.scanner === undefined) return;
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx) => {
      for (const fileId of await listWaitingFiles(tx, MOST)) await askForScan(tx, partnershipId, fileId);
    });
  }
}

async function clear(_: unknown, job: Job): Promise<void> {
  const removed = await cleanUp(job);
  if (removed > 0) job.logger.info({ removed }, 'files that nobody kept were cleared away');
}

export const tasks: TaskList = {
  'file-scan': scan,
  'start:file-scan': scanWaiting,
  'hourly:file-scan': scanWaiting,
  'daily:file-clean-up': clear,
};
