import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keepingOf } from '#platform/audit-trail/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Config } from '#platform/config.ts';
import type { Job } from '#platform/jobs/index.ts';
import { eraseAgain, listDone, type Deletion } from './deletion.queries.ts';

/*
 * Which children were deleted, outside the database and beside the heads of the audit trail: `deletions.jsonl`, only ever added to. A backup
 * from before a deletion holds the child still; after a restore this list says what to delete again. Opaque ids and counts, no names.
 */

const keptShape = z.object({
  partnershipId: z.uuid(),
  deletionId: z.uuid(),
  childId: z.uuid(),
  kind: z.string(),
  years: z.number(),
  countedFrom: z.string(),
  dueYear: z.number(),
  counts: z.record(z.string(), z.number()),
  decidedBy: z.uuid(),
  decidedAt: z.string(),
  confirmedBy: z.uuid(),
  confirmedAt: z.string(),
  // The last: a line that was cut off does not end as one that is whole.
  endedAt: z.string(),
});
type KeptDeletion = z.infer<typeof keptShape>;

const nameOf = (folder: string) => join(folder, 'deletions.jsonl');

/** Adds what was deleted and is not on the list yet, in every place where heads are kept, and waits until it is on the disk. */
export async function keepDeletedList(job: Job): Promise<void> {
  const done: KeptDeletion[] = [];
  for (const { partnershipId } of await job.partnerships())
    done.push(...(await job.inPartnership(partnershipId, listDone)).map((one) => keptOf(partnershipId, one)));
  if (done.length === 0) return;
  for (const folder of keepingOf(job.config).folders) await addMissing(folder, done);
}

async function addMissing(folder: string, done: readonly KeptDeletion[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const list = await open(nameOf(folder), 'a+', 0o600);
  try {
    const text = await list.readFile('utf8');
    const known = new Set(readLines(text).kept.map(({ deletionId }) => deletionId));
    const missing = done.filter(({ deletionId }) => !known.has(deletionId));
    if (missing.length === 0) return;
    const cutOff = text === '' || text.endsWith('\n') ? '' : '\n';
    await list.appendFile(cutOff + missing.map((one) => `${JSON.stringify(one)}\n`).join(''));
    await list.sync();
  } finally {
    await list.close();
  }
}

/** What a list says, and how many of its lines cannot be read. */
export function readLines(text: string): { kept: KeptDeletion[]; unreadable: number } {
  const lines = text.split('\n').filter((line) => line !== '');
  const whole = lines.filter((line) => line.startsWith('{') && line.endsWith('"}'));
  return {
    kept: whole.map((line) => keptShape.parse(JSON.parse(line))),
    unreadable: lines.length - whole.length,
  };
}

/** The lists that are there, in every place where heads are kept. */
export function deletedLists(config: Config): string[] {
  return keepingOf(config)
    .folders.map(nameOf)
    .filter((path) => existsSync(path));
}

/** Every child that the lists say was deleted. */
export function listDeletedChildren(config: Config): string[] {
  const kept = deletedLists(config).flatMap((path) => readLines(readFileSync(path, 'utf8')).kept);
  return [...new Set(kept.map(({ childId }) => childId))];
}

export interface Reapplied {
  listed: number;
  again: number;
  waits: number;
  unreadable: number;
  /** Of a partnership that is not in this database. */
  elsewhere: number;
}

/** Deletes again every child on the lists that a restored backup brought back. */
export async function reapplyDeletions(job: Job, texts: readonly string[]): Promise<Reapplied> {
  const read = texts.map(readLines);
  const kept = new Map(read.flatMap((one) => one.kept).map((one) => [one.deletionId, one]));
  const here = new Set((await job.partnerships()).map(({ partnershipId }) => partnershipId));
  const at = job.clock.now();
  const result = { listed: kept.size, again: 0, waits: 0, elsewhere: 0 };
  for (const one of kept.values()) {
    if (!here.has(one.partnershipId)) {
      result.elsewhere += 1;
      continue;
    }
    const outcome = await job.inPartnership(one.partnershipId, async (tx, userId) => {
      const done = await eraseAgain(tx, one, at);
      if (done === 'again')
        await recordEvent(tx, {
          ...{
            partnershipId: one.partnershipId,
            userId,
            act: 'retention child deleted again',
            outcome: 'done',
            at,
          },
          ...{ childIds: [one.childId], subject: one.deletionId },
        });
      return done;
    });
    if (outcome !== 'known') result[outcome] += 1;
  }
  return { ...result, unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0) };
}

function keptOf(partnershipId: string, one: Deletion): KeptDeletion {
  const { deletionId, childId, kind, years, countedFrom, dueYear, counts, decidedBy, decidedAt } = one;
  return {
    ...{ partnershipId, deletionId, childId, kind, years, countedFrom, dueYear, counts, decidedBy },
    decidedAt: decidedAt.toISOString(),
    confirmedBy: one.confirmedBy ?? decidedBy,
    confirmedAt: (one.confirmedAt ?? decidedAt).toISOString(),
    endedAt: (one.endedAt ?? decidedAt).toISOString(),
  };
}
