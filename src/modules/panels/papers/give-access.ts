import { endChildAccess, grantChildAccess } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { listOpenAccess, listWantedAccess, type WantedAccess } from './publishing.queries.ts';

const sourceOfMeeting = (meetingId: string) => `panels.meeting:${meetingId}`;

/**
 * Makes the gate say what the published papers of a date need, no more and no less: a case booked later is given, one that left is taken
 * back, a new end of the access holds. Needs somebody who sees the whole partnership. Gives those who can now see a child they could not.
 */
export async function settleAccess(
  tx: Tx,
  { meetingId, by, at }: { meetingId: string; by: string; at: Date },
): Promise<Set<string>> {
  const source = sourceOfMeeting(meetingId);
  const wanted = await listWantedAccess(tx, meetingId);
  const open = new Set((await listOpenAccess(tx, meetingId)).map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const isTooMuch = [...open].some((key) => !wantedKeys.has(key));
  // The gate ends a reason whole; what is still needed is given again in the same breath.
  if (isTooMuch) await endChildAccess(tx, source, at);
  const missing = wanted.filter((row) => isTooMuch || !row.isGiven);
  await grantChildAccess(
    tx,
    missing.map(({ partnershipId, userId, childId, until }) => ({
      partnershipId,
      userId,
      childId,
      basis: 'panel-member' as const,
      source,
      from: at,
      until,
      grantedBy: by,
    })),
  );
  return new Set(wanted.filter((row) => !open.has(keyOf(row))).map((row) => row.userId));
}

function keyOf({ userId, childId }: Pick<WantedAccess, 'userId' | 'childId'>): string {
  return `${userId} ${childId}`;
}
