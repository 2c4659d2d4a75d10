import type { Job } from '#platform/jobs/index.ts';
import { checkCensus } from '../check/check-census.ts';
import { countTaken, noCounts } from '../import.ts';
import { loadCensus } from '../load/load-census.ts';
import type { FileToImport, ImportedFile } from './file-to-import.ts';
import { beginFile, forget, loadFile, outcomeOf, readChecked, tell } from './import-steps.ts';

/** Checks a census file and, when asked, loads its good children: the same steps as on the pages, one after the other. */
export async function importCensusFile(job: Job, given: FileToImport): Promise<ImportedFile> {
  const { partnershipId } = given;
  const partnership = (await job.partnerships()).find((one) => one.partnershipId === partnershipId);
  if (partnership === undefined) throw new Error('there is no such partnership');
  const order = await beginFile(job, given, 'census', null);
  const { importId } = order;
  await checkCensus({ ...order, authorityCode: partnership.laCode }, job);
  const checked = await job.inPartnership(partnershipId, (tx) => readChecked(tx, importId));
  const counts = (checked.row.kind === 'census' ? checked.row.summary : null) ?? noCounts;
  const told = { importId, ...tell(given.words, checked) };
  if (given.commit && checked.row.state === 'checked' && countTaken(counts) > 0) {
    const loaded = await loadFile(job, given, checked, loadCensus);
    return { ...told, outcome: 'loaded', counts: loaded ?? counts };
  }
  await job.inPartnership(partnershipId, (tx) => forget(tx, importId, job.clock.now()));
  return { ...told, outcome: outcomeOf(checked), counts };
}
