import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Tx } from '#platform/db/database.ts';
import type { Job } from '#platform/jobs/index.ts';
import type { Words } from '#platform/words/index.ts';
import { beginCheck } from '../check/begin-check.ts';
import type { CheckOrder } from '../check/run-check.ts';
import type { ImportRow, KeptMapping, ListedProblem } from '../import.ts';
import { addImport, confirmLoading, findImport, keepMapping, moveImportOn } from '../import.queries.ts';
import { sayProblem, sayRefusal } from '../problem-in-words.ts';
import { clearStaged, listProblems, tidyStaged } from '../stage.queries.ts';
import type { FileToImport, ImportedFile } from './file-to-import.ts';

/** Notes the file and begins its check: what the pages do when it is uploaded and the worker takes it up. */
export async function beginFile(
  job: Job,
  given: FileToImport,
  kind: ImportRow['kind'],
  mapping: KeptMapping | null,
): Promise<CheckOrder> {
  const { partnershipId, path, fileName, onProgress, cancelled } = given;
  const importId = randomUUID();
  const { size } = await stat(path);
  const begun = await job.inPartnership(partnershipId, async (tx, systemUserId) => {
    const at = job.clock.now();
    await tidyStaged(tx);
    const uploaded = { uploadedBy: given.by ?? systemUserId, uploadedAt: at };
    await addImport(tx, { partnershipId, importId, kind, fileName, fileId: '', bytes: size, ...uploaded });
    if (mapping !== null) await keepMapping(tx, importId, mapping);
    return beginCheck(tx, importId, at);
  });
  if (begun === undefined) throw new Error('an import just added could not be begun');
  return {
    ...{ partnershipId, importId, path, checkNumber: begun.checkNumber },
    onProgress: (bytes, children) => onProgress?.({ doing: 'check', bytes, ofBytes: size, children }),
    ...(cancelled === undefined ? {} : { cancelled }),
  };
}

export interface Checked {
  row: ImportRow;
  problems: ListedProblem[];
}

export async function readChecked(tx: Tx, importId: string): Promise<Checked> {
  const row = await findImport(tx, importId);
  if (row === undefined) throw new Error('the import is not there any more');
  return { row, problems: await listProblems(tx, importId, {}) };
}

/** Loads a checked file in one transaction: one that is cut off leaves the file checked and nothing of it stored. */
export async function loadFile<Counts>(
  job: Job,
  given: FileToImport,
  { row }: Checked,
  load: (tx: Tx, importId: string, at: Date) => Promise<Counts>,
): Promise<Counts> {
  const { importId, bytes, doneChildren } = row;
  given.onProgress?.({ doing: 'load', bytes, ofBytes: bytes, children: doneChildren });
  return job.inPartnership(given.partnershipId, async (tx, systemUserId) => {
    const at = job.clock.now();
    await confirmLoading(tx, importId, { by: given.by ?? systemUserId, takesGoodOnly: true, at });
    return load(tx, importId, at);
  });
}

/** A file that was only looked at leaves its line in the list of imports and nothing else. */
export async function forget(tx: Tx, importId: string, at: Date): Promise<void> {
  await moveImportOn(tx, importId, ['checked'], 'cancelled', at);
  await clearStaged(tx, importId, true);
}

export function outcomeOf({ row }: Checked): 'checked' | 'refused' | 'cancelled' {
  return row.state === 'refused' || row.state === 'cancelled' ? row.state : 'checked';
}

export function tell(
  words: Words,
  { row, problems }: Checked,
): Pick<ImportedFile<unknown>, 'errors' | 'warnings'> {
  const told = (severity: ListedProblem['severity']) =>
    problems.filter((one) => one.severity === severity).map((one) => sayProblem(words, row.kind, one));
  const errors = row.refusal === null ? told('error') : [sayRefusal(words, row.kind, row.refusal)];
  return { errors, warnings: told('warning') };
}
