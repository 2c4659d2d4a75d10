import { dayInLondon } from '#platform/clock.ts';
import type { ListedFile } from '#platform/files/index.ts';
import type { Job } from '#platform/jobs/index.ts';
import { findWanted, removeInfected } from './clean-up.queries.ts';

/**
 * How long the bytes of an infected file are kept, closed to everybody, in case somebody who looks into it asks for them. No statute sets
 * it: a local default of November 2026. A partnership sets its own figure, in days, in `clocks.setting` under this key.
 */
const infectedKept = { settingKey: 'documents.infected-kept', shippedDays: 30 } as const;

/** A form that carried a file is sent again, or given up, within a day. Milliseconds. */
export const unusedKept = 24 * 60 * 60_000;

const BATCH = 500;

/**
 * Clears the file store: what broken-off uploads left; what nobody kept, because a form came back or its work was undone; and infected
 * files whose time is over. Gives how many files went.
 */
export async function cleanUp(job: Job): Promise<number> {
  const now = job.clock.now();
  const before = new Date(now.getTime() - unusedKept);
  await job.files.removeAbandoned(before);
  const infected = await takeInfected(job, now);
  let removed = 0;
  for await (const batch of inBatches(job.files.list())) {
    const wanted = await wantedOf(job, batch);
    for (const fileId of batch.filter((one) => !wanted.has(one))) {
      const age = infected.has(fileId) ? new Date(now.getTime() + 1) : before;
      if (await job.files.remove(fileId, age)) removed += 1;
    }
  }
  return removed;
}

async function takeInfected(job: Job, at: Date): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const { partnershipId } of await job.partnerships()) {
    const given = { ...infectedKept, today: dayInLondon(at), at };
    const own = await job.inPartnership(partnershipId, (tx) => removeInfected(tx, given));
    for (const fileId of own) taken.add(fileId);
  }
  return taken;
}

/** Which of these files some partnership keeps. The store is one for all; each is asked about its own. */
export async function wantedOf(job: Job, fileIds: readonly string[]): Promise<Set<string>> {
  const wanted = new Set<string>();
  for (const { partnershipId } of await job.partnerships()) {
    const own = await job.inPartnership(partnershipId, (tx) => findWanted(tx, fileIds));
    for (const fileId of own) wanted.add(fileId);
  }
  return wanted;
}

async function* inBatches(files: AsyncIterable<ListedFile>): AsyncIterable<string[]> {
  let batch: string[] = [];
  for await (const { fileId } of files) {
    batch.push(fileId);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
