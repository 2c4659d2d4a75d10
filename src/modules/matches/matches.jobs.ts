import { z } from 'zod';
import { addJob, type Job, type TaskList } from '#platform/jobs/index.ts';
import { findFile, isReadable } from '#practice/documents/index.ts';
import { readKeptList, type ListRow } from '#practice/lists/index.ts';
import { findDateOrder } from '#practice/matching/index.ts';
import {
  deleteLines,
  findList,
  keepLines,
  letGoOfFile,
  listOver,
  listSilent,
  readKeepDays,
  refuseList,
} from './list.queries.ts';
import { MOST_LINES, type KeptColumns } from './match.ts';
import { matcherOf, matchSome } from './match-lines/match-at-once.ts';
import { saidOnLine } from './said-on-line.ts';

const payloadShape = z.object({ partnershipId: z.uuid(), listId: z.uuid() });
type Order = z.infer<typeof payloadShape>;

/** How long a list may be silent before its work counts as cut off. */
const SILENT_SECONDS = 30;
const KEEP_DAYS = 'matches.keep-days';
const SHIPPED_KEEP_DAYS = 30;
const DAY_MS = 86_400_000;

/** Reads a list and matches its lines; one that was cut off goes on where it was. */
async function match(payload: unknown, job: Job): Promise<void> {
  const order = payloadShape.parse(payload);
  await read(order, job);
  const { partnershipId, listId } = order;
  const matcher = await job.inPartnership(partnershipId, matcherOf);
  const next = () =>
    job.inPartnership(partnershipId, (tx) => matchSome(tx, listId, matcher, job.clock.now()));
  let isMore = true;
  while (isMore && !job.signal.aborted) isMore = await next();
}

/** Lays the lines of a list aside and lets its file go. */
async function read({ partnershipId, listId }: Order, job: Job): Promise<void> {
  const list = await job.inPartnership(partnershipId, async (tx) => {
    const found = await findList(tx, listId);
    const file = found === undefined ? undefined : await findFile(tx, found.fileId);
    return found?.state === 'reading' && isReadable(file?.state ?? 'waiting', job.config) ? found : undefined;
  });
  if (list?.columns == null) return;
  const { columns } = list;
  const whole = await readKeptList(job.files, list.fileId, { mostRows: MOST_LINES, signal: job.signal });
  await job.inPartnership(partnershipId, async (tx) => {
    if ('code' in whole) await refuseList(tx, listId, whole);
    else await keepLines(tx, listId, linesOf(columns, whole.rows), job.clock.now());
    await letGoOfFile(tx, listId);
  });
}

function linesOf(columns: KeptColumns, lines: readonly ListRow[]) {
  const birth = columns.findIndex(({ field }) => field === 'birthDate');
  const order = findDateOrder(lines.map(({ cells }) => cells[birth] ?? ''));
  return lines.flatMap(({ line, cells }) => {
    const { number, ...said } = saidOnLine(columns, cells, order);
    return Object.keys(said).length === 0 ? [] : [{ line, said, number: number ?? null }];
  });
}

/** Goes on with what a killed process left. */
async function resume(_payload: unknown, job: Job): Promise<void> {
  const since = new Date(job.clock.now().getTime() - SILENT_SECONDS * 1000);
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx) => {
      for (const listId of await listSilent(tx, since))
        await addJob(tx, 'matches-match', { partnershipId, listId }, { onceKey: `matches-match:${listId}` });
    });
  }
}

/** Deletes the lines of lists on which nothing is left to decide, so many days after the last decision. */
async function tidy(_payload: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  for (const { partnershipId } of await job.partnerships()) {
    await job.inPartnership(partnershipId, async (tx) => {
      const days = (await readKeepDays(tx, KEEP_DAYS, now.toISOString().slice(0, 10))) ?? SHIPPED_KEEP_DAYS;
      for (const listId of await listOver(tx, new Date(now.getTime() - days * DAY_MS)))
        await deleteLines(tx, listId, now);
    });
  }
}

export const tasks: TaskList = {
  'matches-match': match,
  'daily:matches-tidy': tidy,
  'start:matches-resume': resume,
  'hourly:matches-resume': resume,
};
