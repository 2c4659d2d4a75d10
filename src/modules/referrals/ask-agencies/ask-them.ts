import type { Acting } from '../acting.ts';
import { momentOfDue, responseDue } from '../due.ts';
import type { Band } from '../referral.ts';
import { askAgencies } from '../request.queries.ts';

/** Asks agencies what they know of the children of a referral; each has the time of the band from now. */
export async function askThem(
  { tx, viewer, now }: Acting,
  { referralId, band }: { referralId: string; band: Band },
  { agencyIds, question }: { agencyIds: readonly string[]; question: string },
): Promise<void> {
  const dueAt = momentOfDue(responseDue(viewer.nation, band, now));
  await askAgencies(tx, referralId, { agencyIds, question, band, dueAt, at: now }, viewer);
}
