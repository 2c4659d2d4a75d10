import { randomUUID } from 'node:crypto';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Tx } from '#platform/db/database.ts';
import { createScanner, ScannerAway, type ScannerAddress, type Verdict } from '#platform/files/index.ts';
import { addJob, type Job } from '#platform/jobs/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { takeUntold } from './document.queries.ts';
import { findFile, noteScanned, noteTrouble } from './kept-file.queries.ts';

interface FileOfPartnership {
  partnershipId: string;
  fileId: string;
}

/** Has the scanner look at a file that waits for it. Throws ScannerAway, so that the queue tries again. */
export async function scanAFile(job: Job, file: FileOfPartnership, address: ScannerAddress): Promise<void> {
  const { partnershipId, fileId } = file;
  const found = await job.inPartnership(partnershipId, (tx) => findFile(tx, fileId));
  if (found === undefined || found.state === 'clean') return;
  if (found.state === 'infected') return tellOfInfected(job, file);
  const content = await job.files.open(fileId);
  if (content === undefined) {
    job.logger.error({ fileId }, 'a file that is kept is not in the store');
    return note(job, file, 'missing');
  }
  const scanner = createScanner(address);
  const looking = scanner.scan(content).then(async (said) => ({ ...said, by: await scanner.version() }));
  const said = await looking.catch(async (error: unknown) => {
    if (error instanceof ScannerAway) await note(job, file, 'away');
    throw error;
  });
  if (said.verdict === 'not-checked') {
    job.logger.warn({ fileId, reply: said.reply }, 'the virus scanner would not look at a file');
    return note(job, file, 'not-checked');
  }
  await job.inPartnership(partnershipId, (tx, systemUserId) =>
    settle(tx, job, file, { ...said, systemUserId }),
  );
}

function note(
  job: Job,
  { partnershipId, fileId }: FileOfPartnership,
  trouble: 'missing' | 'away' | 'not-checked',
) {
  return job.inPartnership(partnershipId, (tx) => noteTrouble(tx, fileId, trouble, job.clock.now()));
}

type Said = Exclude<Verdict, { verdict: 'not-checked' }> & { by: string; systemUserId: string };

async function settle(
  tx: Tx,
  job: Job,
  { partnershipId, fileId }: FileOfPartnership,
  said: Said,
): Promise<void> {
  const at = job.clock.now();
  const signature = said.verdict === 'infected' ? said.signature : null;
  const afterwards = await noteScanned(tx, fileId, {
    state: said.verdict,
    signature,
    scannedBy: said.by,
    at,
  });
  if (afterwards === undefined) return;
  for (const { task, payload } of afterwards) await addJob(tx, task, payload);
  if (said.verdict === 'clean') return;
  const childIds = await writeToUploaders(tx, job, { partnershipId, fileId });
  await recordEvent(tx, {
    partnershipId,
    userId: said.systemUserId,
    act: 'file found infected',
    outcome: 'done',
    childIds,
    subject: fileId,
    detail: { signature },
    at,
  });
}

/** Somebody brought a file that is known to be infected: they are told too. */
function tellOfInfected(job: Job, file: FileOfPartnership): Promise<void> {
  return job.inPartnership(file.partnershipId, async (tx) => {
    await writeToUploaders(tx, job, file);
  });
}

/** Writes to whoever brought the file, once for each time; gives the children it was kept against. A letter names neither child nor file. */
async function writeToUploaders(
  tx: Tx,
  job: Job,
  { partnershipId, fileId }: FileOfPartnership,
): Promise<string[]> {
  const madeAt = job.clock.now();
  const untold = await takeUntold(tx, fileId, madeAt);
  for (const { addedBy, language, addedAt, link } of untold.filter(({ isSystem }) => !isSystem)) {
    const words = job.wordsIn(language);
    const address = `${job.config.baseUrl}${link}`;
    await sendLetter(tx, {
      partnershipId,
      messageId: randomUUID(),
      toUserId: addedBy,
      subject: words.t('documents.infected.letter.subject'),
      body: words.t('documents.infected.letter.body', { added: words.dateTime(addedAt), address }),
      madeAt,
    });
  }
  return [...new Set(untold.flatMap(({ childIds }) => childIds))];
}
