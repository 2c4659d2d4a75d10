import { z } from 'zod';
import { addJob, type Job, type TaskList } from '#platform/jobs/index.ts';
import { checkCensus } from './check/check-census.ts';
import { beginCheck } from './check/begin-check.ts';
import { checkPeople } from './check/check-people.ts';
import { mayBeRead } from './check/wait-for-scan.ts';
import { findImport, listSilent, moveImportOn } from './import.queries.ts';
import { loadCensus } from './load/load-census.ts';
import { loadPeopleList } from './load/load-people-list.ts';
import { tidyStaged } from './stage.queries.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), importId: z.uuid() });

/** How long a working import may be silent before it counts as cut off. */
const SILENT_SECONDS = 15;

async function check(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, importId } = payloadShape.parse(payload);
  const partnership = (await job.partnerships()).find((one) => one.partnershipId === partnershipId);
  if (partnership === undefined) return;
  const isOpen = await job.inPartnership(partnershipId, (tx) =>
    mayBeRead(tx, job, { partnershipId, importId }),
  );
  if (!isOpen) return;
  const begun = await job.inPartnership(partnershipId, async (tx) => {
    const number = await beginCheck(tx, importId, job.clock.now());
    return { ...number, row: await findImport(tx, importId) };
  });
  const { checkNumber, fileId, row } = begun;
  if (checkNumber === undefined || fileId === undefined) return;
  await job.files.onDisk(fileId, async (path) => {
    const order = { partnershipId, importId, checkNumber, path };
    if (row?.kind === 'census') await checkCensus({ ...order, authorityCode: partnership.laCode }, job);
    else if (row?.mapping != null) await checkPeople({ ...order, mapping: row.mapping }, job);
  });
}

/** All or nothing: what fails leaves nothing but its state, from which it can be begun again. */
async function load(payload: unknown, job: Job): Promise<void> {
  const { partnershipId, importId } = payloadShape.parse(payload);
  const at = job.clock.now();
  const loading = job.inPartnership(partnershipId, async (tx) => {
    const loaded = await loadCensus(tx, importId, at);
    if (loaded === undefined) await loadPeopleList(tx, importId, at);
  });
  await loading.catch(async (error: unknown) => {
    await job.inPartnership(partnershipId, (tx) =>
      moveImportOn(tx, importId, ['loading'], 'failed', job.clock.now()),
    );
    throw error;
  });
}

/** Begins again what a killed process left: checking from the start, loading as a whole. Both may be done twice without harm. */
async function resume(_payload: unknown, job: Job): Promise<void> {
  const since = new Date(job.clock.now().getTime() - SILENT_SECONDS * 1000);
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx) => {
      for (const silent of await listSilent(tx, since)) {
        const task = silent.state === 'checking' ? 'import-check' : 'import-load';
        await addJob(
          tx,
          task,
          { partnershipId, importId: silent.importId },
          { onceKey: `${task}:${silent.importId}` },
        );
      }
    });
  }
}

/** What a loaded return had laid aside is cleared away after it, so that loading itself is short. */
async function tidy(_payload: unknown, job: Job): Promise<void> {
  for (const { partnershipId } of await job.partnerships())
    await job.inPartnership(partnershipId, tidyStaged);
}

export const tasks: TaskList = {
  'import-check': check,
  'import-load': load,
  'import-tidy': tidy,
  'start:import-resume': resume,
  'hourly:import-resume': resume,
};
