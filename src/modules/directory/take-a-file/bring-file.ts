import { randomUUID } from 'node:crypto';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { RecordRead } from '../open-referral/from-open-referral.ts';
import { listAllServices } from '../directory.queries.ts';
import { compareFile } from './compare-file.ts';
import { addImport, type ImportCounts, type ImportLine } from './import.queries.ts';
import { takeImport, type Bringing } from './take-import.ts';

interface FileToBring {
  fileName: string;
  source: string;
  because: string;
  /** Nothing is kept unless it is wanted. */
  isWanted: boolean;
  endGone: boolean;
}

/**
 * What a file would do, and what of it was done, all in one: for the command. `taken` counts services that were kept; `wrong` is what cannot be
 * read. New services are nobody's, so every directory editor is asked to confirm them when their time comes.
 */
export async function bringFile(
  bringing: Bringing & { partnershipId: string },
  { fileName, source, because, isWanted, endGone }: FileToBring,
  records: readonly RecordRead[],
): Promise<{ counts: ImportCounts; wrong: ImportLine[]; taken: number }> {
  const { tx, now, userId, partnershipId } = bringing;
  const { lines, counts } = compareFile(records, await listAllServices(tx), source);
  const wrong = lines.filter(({ what }) => what === 'wrong');
  if (!isWanted) return { counts, wrong, taken: 0 };
  const importId = randomUUID();
  await addImport(tx, { importId, fileName, source, counts, by: userId, at: now }, lines);
  const taken = (await takeImport(bringing, importId, { because, endGone, keeper: null })) ?? 0;
  await recordEvent(tx, {
    ...{ partnershipId, userId, act: 'file of services taken', outcome: 'done', at: now },
    subject: importId,
    detail: { ...counts, taken },
  });
  return { counts, wrong, taken };
}
