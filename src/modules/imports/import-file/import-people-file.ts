import type { Job } from '#platform/jobs/index.ts';
import { checkPeople } from '../check/check-people.ts';
import { noPeople, type PeopleCounts } from '../import.ts';
import { findLastMapping } from '../import.queries.ts';
import { loadPeopleList } from '../load/load-people-list.ts';
import { suggestColumns } from '../people-columns.ts';
import { PeopleRefusal } from '../people/people-refusal.ts';
import { readPeopleHeader } from '../people/read-people-list.ts';
import { sayRefusal } from '../problem-in-words.ts';
import type { FileToImport, ImportedFile } from './file-to-import.ts';
import { beginFile, forget, loadFile, outcomeOf, readChecked, tell } from './import-steps.ts';

/**
 * Checks a list of people and, when asked, loads its good rows: the same steps as on the pages. Its columns are understood as those of the
 * list loaded last, if it has the same headings, else by the usual names of headings.
 */
export async function importPeopleFile(job: Job, given: FileToImport): Promise<ImportedFile<PeopleCounts>> {
  const { partnershipId } = given;
  const header = await readHeader(given.path);
  if (header instanceof PeopleRefusal) {
    const errors = [sayRefusal(given.words, 'people', header)];
    return { importId: null, outcome: 'refused', counts: noPeople, errors, warnings: [] };
  }
  const mapping = suggestColumns(header, await job.inPartnership(partnershipId, (tx) => findLastMapping(tx)));
  const order = await beginFile(job, given, 'people', mapping);
  const { importId } = order;
  await checkPeople({ ...order, mapping }, job);
  const checked = await job.inPartnership(partnershipId, (tx) => readChecked(tx, importId));
  const counts = (checked.row.kind === 'people' ? checked.row.summary : null) ?? noPeople;
  const told = { importId, ...tell(given.words, checked) };
  if (given.commit && checked.row.state === 'checked' && counts.changed + counts.unchanged > 0) {
    const loaded = await loadFile(job, given, checked, loadPeopleList);
    return { ...told, outcome: 'loaded', counts: loaded ?? counts };
  }
  await job.inPartnership(partnershipId, (tx) => forget(tx, importId, job.clock.now()));
  return { ...told, outcome: outcomeOf(checked), counts };
}

function readHeader(path: string): Promise<string[] | PeopleRefusal> {
  return readPeopleHeader(path).catch((error: unknown) => {
    if (error instanceof PeopleRefusal) return error;
    throw error;
  });
}
