import { listAttendance, moveMeetingOn } from '#practice/meetings/index.ts';
import type { PanelMeeting } from '../../panel.ts';
import { listCasesOfMeeting } from '../../panel.queries.ts';
import type { Arranger } from '../arranger.ts';
import { moveCase } from '../cases/move-case.ts';
import { writeToPanel } from '../invitations/write-to-panel.ts';
import { papersFollow } from '../papers-follow.ts';
import { listSlots, lockDate, noteCancelled } from './date.queries.ts';

/**
 * Cancels a date: its cases move in their order into the free slots of the next date, what does not fit waits for it, and everybody is told.
 * False when somebody changed the date meanwhile, or there are cases and no next date. Without `invites` the panel is not written to.
 */
export async function cancelDate(
  arranger: Arranger,
  meeting: PanelMeeting,
  next: PanelMeeting | undefined,
  because: string,
  { invites = true }: { invites?: boolean } = {},
): Promise<boolean> {
  const { tx } = arranger;
  const { meetingId } = meeting;
  if (!(await lockDate(tx, meetingId, meeting.version))) return false;
  const cases = (await listCasesOfMeeting(tx, meetingId)).filter(
    ({ state }) => state === 'booked' || state === 'waiting',
  );
  if (cases.length > 0 && next === undefined) return false;
  for (const each of cases) {
    if (next !== undefined) await moveToNext(arranger, each, meeting, { meeting: next, because });
  }
  await moveMeetingOn(tx, meetingId, 'cancelled');
  await noteCancelled(tx, meetingId, because);
  const panel = (await listAttendance(tx, meetingId)).filter((seat) => seat.part !== 'presenter');
  if (invites) await writeToPanel(arranger, { ...meeting, state: 'cancelled' }, panel, 'cancelled');
  await papersFollow(arranger, meetingId);
  return true;
}

/** A case that waits goes on waiting; one that had a slot takes the first that is free. */
async function moveToNext(
  arranger: Arranger,
  moving: Parameters<typeof moveCase>[1],
  from: PanelMeeting,
  to: { meeting: PanelMeeting; because: string },
): Promise<void> {
  const slots = moving.state === 'waiting' ? [] : await listSlots(arranger.tx, [to.meeting.meetingId]);
  for (const { slotId, isTaken } of slots) {
    const isMoved = !isTaken && (await moveCase(arranger, moving, from, { ...to, slotId })) === 'moved';
    if (isMoved) return;
  }
  await moveCase(arranger, moving, from, { ...to, slotId: null });
}
