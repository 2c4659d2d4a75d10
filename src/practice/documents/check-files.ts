import { createScanner, hashContent, ScannerAway } from '#platform/files/index.ts';
import type { Job } from '#platform/jobs/index.ts';
import { listKeptFiles, type KeptFile } from './clean-up.queries.ts';
import { unusedKept, wantedOf } from './clean-up.ts';

export interface CheckedFiles {
  /** How many files are kept, and how many lie in the store. */
  kept: number;
  stored: number;
  /** Kept, and not in the store. */
  missing: string[];
  /** In the store with other bytes than its id says. */
  damaged: string[];
  /** In the store, kept by nobody, and older than the daily clearing leaves anything. */
  leftOver: string[];
  /** In the store, kept by nobody yet: on their way in, or to be cleared. */
  unused: number;
  waiting: number;
  infected: number;
  /** What the virus scanner calls itself; 'none' where there is none, 'away' when it does not answer. */
  scanner: string;
}

const BATCH = 500;
/** What is a day old is cleared within the day that follows. */
const clearedWithin = 2 * unusedKept;

/** Reads every kept file from its first byte to its last and compares: each row has its file, each file its row, the hashes agree. */
export async function checkFiles(job: Job): Promise<CheckedFiles> {
  const found: CheckedFiles = {
    ...{ kept: 0, stored: 0, missing: [], damaged: [], leftOver: [], unused: 0, waiting: 0, infected: 0 },
    scanner: await nameScanner(job),
  };
  for await (const file of keptFiles(job)) {
    found.kept += 1;
    if (file.state === 'waiting') found.waiting += 1;
    if (file.state === 'infected') found.infected += 1;
    const content = await job.files.open(file.fileId);
    if (content === undefined) found.missing.push(file.fileId);
    else {
      const { fileId, bytes } = await hashContent(content);
      if (fileId !== file.fileId || bytes !== file.bytes) found.damaged.push(file.fileId);
    }
  }
  await checkStore(job, found);
  return found;
}

async function checkStore(job: Job, found: CheckedFiles): Promise<void> {
  const old = new Date(job.clock.now().getTime() - clearedWithin);
  for await (const { fileId, putAt } of job.files.list()) {
    found.stored += 1;
    if ((await wantedOf(job, [fileId])).has(fileId)) continue;
    if (putAt < old) found.leftOver.push(fileId);
    else found.unused += 1;
  }
}

/** The kept files of all partnerships; what two of them keep comes twice. */
async function* keptFiles(job: Job): AsyncIterable<KeptFile> {
  for (const { partnershipId } of await job.partnerships()) {
    let after = '';
    for (;;) {
      const from = after;
      const batch = await job.inPartnership(partnershipId, (tx) => listKeptFiles(tx, from, BATCH));
      yield* batch;
      const last = batch.at(-1);
      if (last === undefined) break;
      after = last.fileId;
    }
  }
}

async function nameScanner({ config }: Pick<Job, 'config'>): Promise<string> {
  if (config.scanner === undefined) return 'none';
  return createScanner(config.scanner)
    .version()
    .catch((error: unknown) => {
      if (error instanceof ScannerAway) return 'away';
      throw error;
    });
}
