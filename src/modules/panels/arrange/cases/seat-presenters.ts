import { addAttendance, listAttendance, removeAttendance } from '#practice/meetings/index.ts';
import type { Arranger } from '../arranger.ts';
import { listPresenting } from '../invitations/presenting.queries.ts';
import { listColleagues } from '../people.queries.ts';

/** Names presenters for a date; who sits on the panel itself keeps that seat. */
export async function seatPresenters(
  { tx, partnershipId }: Arranger,
  meetingId: string,
  userIds: readonly string[],
): Promise<void> {
  for (const { userId, agencyKind } of await listColleagues(tx, userIds)) {
    await addAttendance(tx, { partnershipId, meetingId, userId, part: 'presenter', agencyKind });
  }
}

/** Takes off a date who no longer presents anything on it. */
export async function unseatPresenters({ tx }: Arranger, meetingId: string): Promise<void> {
  const presenting = new Set((await listPresenting(tx, meetingId)).map(({ userId }) => userId));
  const seats = await listAttendance(tx, meetingId);
  const idle = seats.filter(({ part, userId }) => part === 'presenter' && !presenting.has(userId));
  for (const { userId, part } of idle) await removeAttendance(tx, { meetingId, userId, part });
}
