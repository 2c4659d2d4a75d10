import { randomUUID } from 'node:crypto';
import type { Acting } from '../acting.ts';
import { setBand } from '../decide.queries.ts';
import { firstDue } from '../due.ts';
import type { Band } from '../referral.ts';

/** Sets the band of what waits, from which its clock runs; false when somebody changed it meanwhile. */
export async function bandIt(
  { tx, viewer, now }: Acting,
  { referralId, version, sentAt }: { referralId: string; version: number; sentAt: Date },
  { band, because }: { band: Band; because: string },
): Promise<boolean> {
  const { at: dueAt } = firstDue(viewer.nation, { sentAt, band, bandedAt: now });
  return setBand(
    tx,
    { referralId, version },
    { bandSetId: randomUUID(), band, because, dueAt, at: now },
    viewer,
  );
}
