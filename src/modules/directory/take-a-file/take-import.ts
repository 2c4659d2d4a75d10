import type { Tx } from '#platform/db/database.ts';
import { findServices, keepEditions, listAllServices, type NewEdition } from '../directory.queries.ts';
import type { RecordRead } from '../open-referral/from-open-referral.ts';
import { compareFile } from './compare-file.ts';
import {
  addImport,
  clearImportLines,
  listImportLines,
  settleImport,
  type ImportCounts,
  type ImportLine,
  type LineWhat,
} from './import.queries.ts';

/** Who brings a file, in which transaction, when. */
export interface Bringing {
  tx: Tx;
  now: Date;
  today: string;
  userId: string;
}

/** Lays aside what a file would do; nothing of the directory changes yet. */
export async function layAside(
  { tx, now, userId }: Bringing,
  given: { importId: string; fileName: string; source: string },
  records: readonly RecordRead[],
): Promise<ImportCounts> {
  const { lines, counts } = compareFile(records, await listAllServices(tx), given.source);
  await addImport(tx, { ...given, counts, by: userId, at: now }, lines);
  return counts;
}

/**
 * Takes what a file would do, but for services that somebody changed since it was read: how many were taken. Undefined when somebody has
 * decided about it before. What is gone ends only when that is asked for.
 */
export async function takeImport(
  { tx, now, today, userId }: Bringing,
  importId: string,
  { because, endGone, keeper }: { because: string; endGone: boolean; keeper: string | null },
): Promise<number | undefined> {
  if (!(await settleImport(tx, importId, { state: 'taken', by: userId, at: now }))) return undefined;
  const wanted: LineWhat[] = endGone ? ['new', 'changed', 'gone'] : ['new', 'changed'];
  const editions: NewEdition[] = [];
  for (const what of wanted) {
    const lines = await listImportLines(tx, importId, what, null);
    const ids = lines.flatMap(({ serviceId }) => serviceId ?? []);
    const keepers = new Map(
      (await findServices(tx, ids)).map((one) => [one.serviceId, one.responsibleUserId]),
    );
    editions.push(
      ...lines.flatMap((line) => {
        const kept = keepers.get(line.serviceId ?? '');
        const responsibleUserId = kept === undefined ? keeper : kept;
        return editionOf(line, { because, responsibleUserId, goneOn: what === 'gone' ? today : null });
      }),
    );
  }
  const kept = await keepEditions(tx, editions, { by: userId, at: now, importId });
  await clearImportLines(tx, importId);
  return kept.length;
}

const kinds = { new: 'added', changed: 'changed', gone: 'gone' } as const;

function editionOf(
  { what, serviceId, said, confirmedOn, seenVersion }: ImportLine,
  given: Pick<NewEdition, 'because' | 'responsibleUserId' | 'goneOn'>,
): NewEdition[] {
  if (what === 'wrong' || serviceId === null || said === null) return [];
  return [{ ...given, serviceId, said, confirmedOn, seenVersion: seenVersion ?? 0, kind: kinds[what] }];
}
