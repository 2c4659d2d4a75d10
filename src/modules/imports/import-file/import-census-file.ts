import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import type { Words } from '#platform/words/index.ts';
import { beginCheck } from '../check/begin-check.ts';
import { checkCensus } from '../check/check-census.ts';
import { countTaken, noCounts, type CensusImport, type ImportCounts, type ListedProblem } from '../import.ts';
import { addImport, confirmLoading, findImport, moveImportOn } from '../import.queries.ts';
import { loadCensus } from '../load/load-census.ts';
import { sayProblem, sayRefusal, type ToldProblem } from '../problem-in-words.ts';
import { clearStaged, listProblems, tidyStaged } from '../stage.queries.ts';

export interface ImportProgress {
  doing: 'check' | 'load';
  /** Read so far, of how many; all of them while loading. */
  bytes: number;
  ofBytes: number;
  children: number;
}

export interface CensusFile {
  partnershipId: string;
  /** Where the file lies; it is read there and not copied. */
  path: string;
  /** What the list of imports calls it. */
  fileName: string;
  /** Whose act it is; the partnership's system account when left out. */
  by?: string;
  /** Without it nothing is stored: only what loading would do is told. With it the good children are taken. */
  commit: boolean;
  /** What the sentences are written in. */
  words: Words;
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the check with nothing stored. */
  cancelled?: AbortSignal;
}

export interface ImportedFile {
  importId: string;
  /** 'checked' without commit, or when nothing could be taken. */
  outcome: 'checked' | 'loaded' | 'refused' | 'cancelled';
  counts: ImportCounts;
  /** A refused file has one: why. */
  errors: ToldProblem[];
  warnings: ToldProblem[];
}

/**
 * Checks a census file and, when asked, loads it: the same steps as on the pages, one after the other. A commit that is cut off leaves
 * the file checked and nothing of it stored.
 */
export async function importCensusFile(job: Job, given: CensusFile): Promise<ImportedFile> {
  const { partnershipId } = given;
  const importId = await checkFile(job, given);
  const { row, problems } = await job.inPartnership(partnershipId, (tx) => readChecked(tx, importId));
  const counts = row.summary ?? noCounts;
  const isTaken = given.commit && row.state === 'checked' && countTaken(counts) > 0;
  const loaded = isTaken ? await loadFile(job, given, importId, counts.children) : undefined;
  if (!isTaken) await job.inPartnership(partnershipId, (tx) => forget(tx, importId, job.clock.now()));
  return {
    importId,
    outcome: loaded === undefined ? outcomeOf(row) : 'loaded',
    counts: loaded ?? counts,
    ...tell(given.words, row, problems),
  };
}

async function checkFile(job: Job, given: CensusFile): Promise<string> {
  const { partnershipId, path, fileName, onProgress, cancelled } = given;
  const partnership = (await job.partnerships()).find((one) => one.partnershipId === partnershipId);
  if (partnership === undefined) throw new Error('there is no such partnership');
  const importId = randomUUID();
  const { size } = await stat(path);
  const begun = await job.inPartnership(partnershipId, async (tx, systemUserId) => {
    const at = job.clock.now();
    await tidyStaged(tx);
    const uploaded = { uploadedBy: given.by ?? systemUserId, uploadedAt: at };
    await addImport(tx, {
      partnershipId,
      importId,
      kind: 'census',
      fileName,
      fileId: '',
      bytes: size,
      ...uploaded,
    });
    return beginCheck(tx, importId, at);
  });
  const order = {
    ...{ partnershipId, importId, path, authorityCode: partnership.laCode },
    checkNumber: begun?.checkNumber ?? 0,
    onProgress: (bytes: number, children: number) =>
      onProgress?.({ doing: 'check', bytes, ofBytes: size, children }),
  };
  await checkCensus(cancelled === undefined ? order : { ...order, cancelled }, job);
  return importId;
}

async function readChecked(
  tx: Tx,
  importId: string,
): Promise<{ row: CensusImport; problems: ListedProblem[] }> {
  const row = await findImport(tx, importId);
  if (row?.kind !== 'census') throw new Error('the import is not there any more');
  return { row, problems: await listProblems(tx, importId, {}) };
}

async function loadFile(job: Job, given: CensusFile, importId: string, children: number) {
  const { size } = await stat(given.path);
  given.onProgress?.({ doing: 'load', bytes: size, ofBytes: size, children });
  return job.inPartnership(given.partnershipId, async (tx, systemUserId) => {
    const at = job.clock.now();
    await confirmLoading(tx, importId, { by: given.by ?? systemUserId, takesGoodOnly: true, at });
    return loadCensus(tx, importId, at);
  });
}

/** A file that was only looked at leaves its line in the list of imports and nothing else. */
async function forget(tx: Tx, importId: string, at: Date): Promise<void> {
  await moveImportOn(tx, importId, ['checked'], 'cancelled', at);
  await clearStaged(tx, importId, true);
}

function outcomeOf({ state }: CensusImport): ImportedFile['outcome'] {
  return state === 'refused' || state === 'cancelled' ? state : 'checked';
}

function tell(
  words: Words,
  row: CensusImport,
  problems: readonly ListedProblem[],
): Pick<ImportedFile, 'errors' | 'warnings'> {
  const told = (severity: ListedProblem['severity']) =>
    problems.filter((one) => one.severity === severity).map((one) => sayProblem(words, 'census', one));
  const errors = row.refusal === null ? told('error') : [sayRefusal(words, 'census', row.refusal)];
  return { errors, warnings: told('warning') };
}
